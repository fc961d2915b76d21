### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = { $doctor-gender ->
    [female] Τι να πείτε στη γιατρό σας
   *[other] Τι να πείτε στον γιατρό σας
}
script-main = { $doctor-gender ->
    [female] Ευχαριστήστε τη γιατρό σας. Πείτε ότι θέλετε να μάθετε όλες τις επιλογές σας. Ζητήστε βοήθεια με ονόματα γιατρών και με τον ιατρικό φάκελο.
   *[other] Ευχαριστήστε τον γιατρό σας. Πείτε ότι θέλετε να μάθετε όλες τις επιλογές σας. Ζητήστε βοήθεια με ονόματα γιατρών και με τον ιατρικό φάκελο.
}

## Before the talk

script-before-title = Πριν μιλήσετε
script-before-person = Φέρτε ένα άτομο από την οικογένεια ή τους φίλους σας. Μπορεί να ακούει και να κρατά σημειώσεις.
script-before-interpreter = Μπορείτε να έχετε δωρεάν διερμηνέα. Ζητήστε το όταν κλείσετε ραντεβού. Μη βάλετε παιδί να διερμηνεύσει.
script-before-time = Πείτε στο ιατρείο ότι χρειάζεστε λίγα λεπτά για να συζητήσετε μια απόφαση.
script-before-nervous = { $doctor-gender ->
    [female] Είναι φυσικό να ντρέπεστε. Μπορείτε να διαβάσετε τη σελίδα δυνατά ή να τη δώσετε στη γιατρό.
   *[other] Είναι φυσικό να ντρέπεστε. Μπορείτε να διαβάσετε τη σελίδα δυνατά ή να τη δώσετε στον γιατρό.
}

## The bubble: main lines, questions to tick, closing lines

script-say-title = Μπορείτε να πείτε αυτά
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Μιλώ εκ μέρους της ασθενούς σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Την εκτιμούμε πολύ.
        [male] Μιλώ εκ μέρους του ασθενούς σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Την εκτιμούμε πολύ.
       *[other] Μιλώ εκ μέρους ασθενούς σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Την εκτιμούμε πολύ.
    }
    [parent] Σας ευχαριστώ που φροντίζετε το παιδί μου. Εκτιμούμε πολύ τη φροντίδα σας.
   *[patient] Σας ευχαριστώ που με φροντίζετε. Εκτιμώ πολύ τη φροντίδα σας.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] Αυτή η απόφαση είναι σημαντική για εμάς. Πριν αρχίσει η θεραπεία, θέλουμε να ρωτήσουμε έναν ακόμα γιατρό.
    [parent] Αυτή η απόφαση είναι σημαντική για το παιδί μου. Πριν αρχίσει η θεραπεία, θέλουμε να ρωτήσουμε έναν ακόμα γιατρό.
   *[patient] Αυτή η απόφαση είναι σημαντική για μένα. Πριν αρχίσει η θεραπεία, θέλω να ρωτήσω έναν ακόμα γιατρό.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] Θέλουμε να μάθουμε όλες τις επιλογές.
    [parent] Θέλουμε να μάθουμε όλες τις επιλογές.
   *[patient] Θέλω να μάθω όλες τις επιλογές μου.
}
script-say-time = Πόσο σύντομα πρέπει να αρχίσει η θεραπεία; Είναι ασφαλές να περιμένουμε για δεύτερη γνώμη; Για πόσο;
script-say-who = Σε ποιον θα πηγαίνατε εσείς για αυτό; Υπάρχει κάποιος σε άλλο νοσοκομείο που το αντιμετωπίζει συχνά;
script-say-referral = Πρέπει να γράψετε παραπεμπτικό (referral); Μπορεί να το στείλει το ιατρείο;
script-say-records = Μπορεί το ιατρείο σας να στείλει τον ιατρικό φάκελο, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides) του εργαστηρίου;
script-say-open-questions = Έχετε αμφιβολία για κάτι; Τι πρέπει να ρωτήσω τον άλλο γιατρό;
script-say-after = Θα σας πω τι θα μου πουν. Μπορούμε να ξαναμιλήσουμε μετά;
script-say-close = Σας ευχαριστώ για τη βοήθειά σας.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = { $doctor-gender ->
    [female] Αν η γιατρός πει αυτό, μπορείτε να απαντήσετε έτσι
   *[other] Αν ο γιατρός πει αυτό, μπορείτε να απαντήσετε έτσι
}
script-if-noneed = «Δεν χρειάζεται δεύτερη γνώμη».
script-if-noneed-say = «Καταλαβαίνω. Θέλω όμως να ρωτήσω έναν ακόμα γιατρό. Παρακαλώ, βοηθήστε με».
script-if-notime = «Δεν υπάρχει χρόνος».
script-if-notime-say = «Τι μπορεί να συμβεί αν περιμένουμε λίγες μέρες; Μπορεί άλλος γιατρός να δει τις εξετάσεις σήμερα ή αύριο;»
script-if-trust = «Δεν με εμπιστεύεστε;»
script-if-trust-say = «Σας εμπιστεύομαι. Είναι σημαντική απόφαση. Θέλω να μάθω όλες τις επιλογές».
script-if-partner = «Μπορείτε να δείτε άλλον γιατρό στο ιατρείο μου».
script-if-partner-say = «Σας ευχαριστώ. Θα ήθελα να ρωτήσω κάποιον σε διαφορετικό νοσοκομείο».
script-if-cost = «Η ασφάλεια υγείας δεν θα πληρώσει».
script-if-cost-say = «Σας ευχαριστώ. Θα ρωτήσω την ασφάλεια υγείας».
script-if-records = «Δεν μπορούμε να σας δώσουμε τον ιατρικό φάκελο».
script-if-records-say = «Ο νόμος επιτρέπει στους ασθενείς να πάρουν αντίγραφο του φακέλου τους. Ποιον μπορώ να ρωτήσω για αυτό; Έχω εδώ γραπτή αίτηση».
# Not speech: no quotation marks, no bubble.
script-if-angry = { $doctor-gender ->
    [female] Η γιατρός θυμώνει
   *[other] Ο γιατρός θυμώνει
}
script-if-angry-say = «Λυπάμαι που αυτό είναι δύσκολο. Θέλω όμως να ρωτήσω άλλον γιατρό».
script-if-angry-advice = Δεν χρειάζεστε άδεια για να ρωτήσετε. Μπορεί να σας βοηθήσει το προσωπικό του ιατρείου, το νοσηλευτικό προσωπικό ή ο οικογενειακός γιατρός σας. Αν ένας γιατρός σάς πει να μη ρωτήσετε, είναι ένας λόγος ακόμα να ρωτήσετε.

## By phone

script-phone-title = Στο τηλέφωνο, με το ιατρείο
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] Γεια σας. Το όνομά μου είναι { $caller-name }. Τηλεφωνώ για ασθενή: { $patient-name }. Ημερομηνία γέννησης: { $patient-birth-date }.
    [parent] Γεια σας. Το όνομά μου είναι { $caller-name }. Τηλεφωνώ για το παιδί μου: { $patient-name }. Ημερομηνία γέννησης: { $patient-birth-date }.
   *[patient] Γεια σας. Το όνομά μου είναι { $caller-name }. Η ημερομηνία γέννησής μου είναι: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = Χρειάζομαι διερμηνέα (interpreter). Η γλώσσα μου είναι: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = Είναι επείγον. Ημερομηνία της εγχείρησης ή της θεραπείας: { $start-date }.
script-phone-ask = { $doctor-gender ->
    [female] Τηλεφωνώ για δεύτερη γνώμη (second opinion). Παρακαλώ, πείτε το στη γιατρό. Χρειάζομαι αντίγραφο του ιατρικού φακέλου και των απεικονιστικών εξετάσεων. Πού στέλνω το έντυπο;
   *[other] Τηλεφωνώ για δεύτερη γνώμη (second opinion). Παρακαλώ, πείτε το στον γιατρό. Χρειάζομαι αντίγραφο του ιατρικού φακέλου και των απεικονιστικών εξετάσεων. Πού στέλνω το έντυπο;
}
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = Πρώτα πείτε το όνομά σας:
script-phone-birth = Πείτε την ημερομηνία γέννησης του/της ασθενούς:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = Πείτε αυτό αν χρειάζεται: Χρειάζομαι διερμηνέα (interpreter). Η γλώσσα μου είναι:
script-phone-note = Όνομα του ατόμου που μου μίλησε, και ημερομηνία:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = { $doctor-gender ->
    [female] Ως μήνυμα στη γιατρό
   *[other] Ως μήνυμα στον γιατρό
}
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = Ο χρόνος είναι λίγος. Τηλεφωνήστε πρώτα. Μην περιμένετε απάντηση σε μήνυμα.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = Προς: { $doctor-title-name }
script-portal-subject = Δεύτερη γνώμη
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] Γράφω για την ασθενή σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Πριν αρχίσει η θεραπεία, θέλουμε δεύτερη γνώμη. Θέλουμε να μάθουμε όλες τις επιλογές. Πόσο είναι ασφαλές να περιμένουμε; Σε ποιον θα πηγαίνατε εσείς για αυτό; Πρέπει να γράψετε παραπεμπτικό (referral); Πώς παίρνουμε τον φάκελο, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides); Θα σας πούμε τι λέει ο άλλος γιατρός. Ευχαριστούμε.
        [male] Γράφω για τον ασθενή σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Πριν αρχίσει η θεραπεία, θέλουμε δεύτερη γνώμη. Θέλουμε να μάθουμε όλες τις επιλογές. Πόσο είναι ασφαλές να περιμένουμε; Σε ποιον θα πηγαίνατε εσείς για αυτό; Πρέπει να γράψετε παραπεμπτικό (referral); Πώς παίρνουμε τον φάκελο, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides); Θα σας πούμε τι λέει ο άλλος γιατρός. Ευχαριστούμε.
       *[other] Γράφω για ασθενή σας: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Πριν αρχίσει η θεραπεία, θέλουμε δεύτερη γνώμη. Θέλουμε να μάθουμε όλες τις επιλογές. Πόσο είναι ασφαλές να περιμένουμε; Σε ποιον θα πηγαίνατε εσείς για αυτό; Πρέπει να γράψετε παραπεμπτικό (referral); Πώς παίρνουμε τον φάκελο, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides); Θα σας πούμε τι λέει ο άλλος γιατρός. Ευχαριστούμε.
    }
    [parent] Γράφω για το παιδί μου: { $patient-name }. Σας ευχαριστούμε για τη φροντίδα σας. Πριν αρχίσει η θεραπεία, θέλουμε δεύτερη γνώμη. Θέλουμε να μάθουμε όλες τις επιλογές. Πόσο είναι ασφαλές να περιμένουμε; Σε ποιον θα πηγαίνατε εσείς για αυτό; Πρέπει να γράψετε παραπεμπτικό (referral); Πώς παίρνουμε τον φάκελο, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides); Θα σας πούμε τι λέει ο άλλος γιατρός. Ευχαριστούμε.
   *[patient] Σας ευχαριστώ για τη φροντίδα σας. Πριν αρχίσει η θεραπεία, θέλω δεύτερη γνώμη. Θέλω να μάθω όλες τις επιλογές μου. Πόσο είναι ασφαλές να περιμένω; Σε ποιον θα πηγαίνατε εσείς για αυτό; Πρέπει να γράψετε παραπεμπτικό (referral); Πώς παίρνω τον ιατρικό φάκελό μου, τις απεικονιστικές εξετάσεις και τα πλακίδια (slides); Θα σας πω τι λέει ο άλλος γιατρός. Ευχαριστώ.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = Από: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = Προς:
script-portal-from-line = Από:

## Notes

script-after-title = Μετά τη συζήτηση
script-after-heard = Πείτε ξανά αυτά που ακούσατε: «Θέλω να βεβαιωθώ ότι κατάλαβα. Είπατε…»
script-after-time = Πόσο είναι ασφαλές να περιμένουμε:
script-after-names = Ονόματα άλλων γιατρών:
script-after-referral = Ποιος στέλνει το παραπεμπτικό (referral), και πότε:
script-after-next = Τι γίνεται μετά:
