### D1 Start here

start-title = Δεύτερη γνώμη: αρχίστε εδώ
start-main = Μπορείτε πάντα να ρωτήσετε άλλον γιατρό για το πρόβλημα υγείας σας. Πολλοί το κάνουν. Δεν είναι αγένεια.
start-what = Άλλος γιατρός βλέπει το πρόβλημα υγείας και τις εξετάσεις σας. Μετά λέει τι πιστεύει.

## When and why

start-when-title = Πότε μπορεί να βοηθήσει
start-when-serious = Σας είπαν ότι έχετε σοβαρή ασθένεια ή ασθένεια που διαρκεί πολύ καιρό.
start-when-treatment = Σας είπαν ότι χρειάζεστε εγχείρηση, ιατρική πράξη (procedure) ή ισχυρή θεραπεία.
start-when-unsure = { $doctor-gender ->
    [female] Η γιατρός σας δεν ξέρει με σιγουριά τι έχετε.
   *[other] Ο γιατρός σας δεν ξέρει με σιγουριά τι έχετε.
}
start-when-rare = Η ασθένειά σας είναι σπάνια ή αντιμετωπίζεται δύσκολα.
start-when-trial = Σας πρότειναν νέα θεραπεία ή θεραπεία που ακόμα δοκιμάζεται.
start-when-plan = Η ασφάλεια υγείας σας (health plan) απαιτεί δεύτερη γνώμη. Μερικές το κάνουν. Συνήθως είναι πριν από εγχείρηση ή από θεραπεία που ακόμα δοκιμάζεται.
start-when-cancer = Έχετε καρκίνο. Ίσως νιώθετε κούραση ή σας είναι δύσκολο να ρωτήσετε. Και τότε η δεύτερη γνώμη είναι συνηθισμένη και μπορεί να βοηθήσει.

start-why-title = Τι μπορεί να κάνει
start-why-sure = Μπορεί να δείξει ότι το πρώτο σχέδιο είναι σωστό.
start-why-more = Μπορεί να σας δείξει περισσότερες επιλογές.
start-why-choose = Μπορεί να σας βοηθήσει να επιλέξετε το καλύτερο για εσάς.

## Time

start-urgent-title = Πόσο χρόνο έχω;
# $emergency-number (String) Number to call in an emergency
start-urgent-now = Μην περιμένετε αν είναι επείγον. Καλέστε το { $emergency-number } ή πηγαίνετε στα επείγοντα (emergency room).
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = { $doctor-gender ->
    [female] Ρωτήστε τη γιατρό σας:
   *[other] Ρωτήστε τον γιατρό σας:
}
start-urgent-ask = «Πόσο σύντομα πρέπει να αρχίσω; Πόσο χρόνο έχω για να δω τις επιλογές μου;»
start-urgent-answer = { $doctor-gender ->
    [female] Η γιατρός μου είπε ότι έχω τόσο χρόνο:
   *[other] Ο γιατρός μου είπε ότι έχω τόσο χρόνο:
}
start-urgent-soon = Η εγχείρησή σας είναι σε λίγες μέρες; Τηλεφωνήστε σήμερα στο ιατρείο του νέου γιατρού και πείτε την ημερομηνία. Μερικά νοσοκομεία μπορούν να σας δουν πολύ σύντομα.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = { $doctor-gender ->
    [female] Η εγχείρηση ή η θεραπεία είναι σε λίγες μέρες. Μπορείτε ακόμα να ρωτήσετε άλλον γιατρό. Τηλεφωνήστε σήμερα στο ιατρείο του νέου γιατρού και πείτε την ημερομηνία. Ρωτήστε σήμερα τη γιατρό σας: «Είναι ασφαλές να περιμένουμε;»
   *[other] Η εγχείρηση ή η θεραπεία είναι σε λίγες μέρες. Μπορείτε ακόμα να ρωτήσετε άλλον γιατρό. Τηλεφωνήστε σήμερα στο ιατρείο του νέου γιατρού και πείτε την ημερομηνία. Ρωτήστε σήμερα τον γιατρό σας: «Είναι ασφαλές να περιμένουμε;»
}

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = Πέντε βήματα
start-step-talk = { $doctor-gender ->
    [female] Μιλήστε με τη γιατρό σας.
   *[other] Μιλήστε με τον γιατρό σας.
}
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = { $doctor-gender ->
    [female] Μιλήστε σήμερα με τη γιατρό σας.
   *[other] Μιλήστε σήμερα με τον γιατρό σας.
}
start-step-talk-page = Δείτε τη σελίδα: «{ script-title }».
start-step-plan = Τηλεφωνήστε στην ασφάλεια υγείας σας πριν κλείσετε ραντεβού.
start-step-plan-now = Τηλεφωνήστε σήμερα στην ασφάλεια υγείας σας.
start-step-plan-page = Δείτε τη σελίδα: «{ ins-title }».
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = Ρωτήστε πόσο θα κοστίσει και ποιος μπορεί να σας βοηθήσει να πληρώσετε.
start-step-cost-page = Δείτε τη σελίδα: «{ ins-none-page-title }».
start-step-records = Ζητήστε νωρίς τον φάκελό σας.
start-step-records-now = Ζητήστε σήμερα τον φάκελό σας.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = Αυτό μπορεί να πάρει { $processing-days-min } έως { $processing-days-max ->
    [one] { $processing-days-max } ημέρα
   *[other] { $processing-days-max } ημέρες
}, μερικές φορές και περισσότερο.
start-step-records-page = Δείτε τη σελίδα: «{ rec-title }».
start-step-meet = Βρείτε και συναντήστε γιατρούς.
start-step-meet-page = Δείτε τη σελίδα: «{ int-title }».
start-step-decide = Αποφασίστε.
start-step-decide-page = Δείτε τη σελίδα: «{ dec-title }».

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = Οι ημερομηνίες μου
start-dates-request-by = Στέλνω την αίτηση το αργότερο
start-dates-check-on = Τηλεφώνημα στο γραφείο φακέλων
start-dates-late-on = Το γραφείο απαντά το αργότερο
start-dates-visit = Η επίσκεψή μου στον νέο γιατρό
start-dates-decide = Τελευταία μέρα για να αποφασίσω
start-dates-short = Ο ιατρικός φάκελός σας ίσως δεν έρθει εγκαίρως. Τηλεφωνήστε στο γραφείο ιατρικών φακέλων και στο ιατρείο του νέου γιατρού. Ζητήστε από το νέο ιατρείο να πάρει τον φάκελο για εσάς.

## Bring list

start-bring-title = Φέρτε στην επίσκεψη
start-bring-records = Τον φάκελό μου, αποτελέσματα εργαστηρίου και εξετάσεων
start-bring-scans = Τις απεικονιστικές εξετάσεις μου: εικόνες (ακτινογραφία, μαγνητική MRI, αξονική CT), όχι μόνο τα πορίσματα
start-bring-meds = Κατάλογο με όλα τα φάρμακά μου και τις δόσεις
start-bring-card = Την κάρτα της ασφάλειάς μου και ταυτότητα με φωτογραφία
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = Την ταυτότητά μου με φωτογραφία
start-bring-person = Ένα άτομο από την οικογένεια ή τους φίλους
start-bring-packet = Αυτά τα έντυπα και ένα στυλό
