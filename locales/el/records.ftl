### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = Αίτηση για τον ιατρικό μου φάκελο
rec-main = Συμπληρώστε κάθε γραμμή. Υπογράψτε και βάλτε ημερομηνία. Κρατήστε αντίγραφο. Στείλτε την αίτηση αμέσως.

## Guide page: how to send the form

rec-how-title = Πώς να τη στείλετε
# Leads the guide when the records may not come in time.
rec-how-soon = Ο ιατρικός φάκελός σας ίσως δεν έρθει εγκαίρως. Ζητήστε από το ιατρείο του νέου γιατρού να πάρει τον φάκελο. Μπορείτε και να παραδώσετε εσείς αυτό το έντυπο στο γραφείο ιατρικών φακέλων. Ρωτήστε τι μπορούν να σας δώσουν αμέσως.
rec-how-portal = Πρώτα κοιτάξτε στη δική σας πύλη ασθενών (patient portal). Πολλά αποτελέσματα είναι εκεί τώρα, δωρεάν.
rec-how-newoffice = Ή ζητήστε από το ιατρείο του νέου γιατρού να πάρει τον φάκελο. Οι γιατροί μπορούν να στέλνουν φακέλους μεταξύ τους για τη φροντίδα σας. Συχνά αυτό είναι δωρεάν.
rec-how-send = Στείλτε αυτό το έντυπο στο γραφείο ιατρικών φακέλων (medical records). Γράψτε την ημερομηνία. Ζητήστε να σφραγίσουν το αντίγραφό σας.
# $check-days (Number) Days to wait before the call
rec-how-check = Τηλεφωνήστε μετά από { $check-days ->
    [one] { $check-days } ημέρα
   *[other] { $check-days } ημέρες
}. Ρωτήστε: «Λάβατε την αίτησή μου; Πότε θα είναι έτοιμος ο φάκελος; Πόσο θα κοστίσει;»
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = Ημέρα για να τηλεφωνήσετε: { $check-date }. Ρωτήστε: «Λάβατε την αίτησή μου; Πότε θα είναι έτοιμος ο φάκελος; Πόσο θα κοστίσει;»
rec-how-test = Πήρατε δίσκο; Ζητήστε από το νέο ιατρείο να τον ανοίξει πριν από την επίσκεψή σας. Κρατήστε έναν δίσκο για εσάς.

## Form

rec-s1 = Στοιχεία ασθενούς
rec-name = Πλήρες όνομα, όπως είναι στον ιατρικό φάκελο
rec-former = Άλλα ονόματα στο παρελθόν
rec-dob = Ημερομηνία γέννησης
rec-mrn = Αριθμός ασθενούς (MRN), αν τον ξέρετε
rec-address = Διεύθυνση
rec-phone = Τηλέφωνο
rec-email = Διεύθυνση email
rec-language = Γλώσσα για τηλεφωνήματα
# Tick box in the same cell as rec-language
rec-interpreter = Χρειάζομαι διερμηνέα

rec-s2 = Ποιος έχει τον φάκελό μου
rec-from = Νοσοκομείο, κλινική ή γιατρός που θα δώσει τον φάκελο
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = Φαξ: { $fax-number }

rec-s3 = Ποιος παίρνει τον φάκελό μου
rec-to-me = Στείλτε αντίγραφο σε εμένα
rec-to-doctor = Στείλτε αντίγραφο σε αυτόν τον γιατρό ή αυτό το νοσοκομείο
rec-to-both = Στείλτε και στους δύο
rec-to-name = Όνομα του ατόμου ή του μέρους
rec-to-where = Πού να σταλεί: διεύθυνση, τηλέφωνο, φαξ, ασφαλές email

rec-s4 = Τι χρειάζομαι
rec-dates-from = Από αυτή την ημερομηνία
rec-dates-to = Έως αυτή την ημερομηνία
rec-what-summary = Σημειώσεις επισκέψεων και περιλήψεις νοσοκομείου
rec-what-labs = Αποτελέσματα εργαστηρίου
rec-what-imaging-reports = Πορίσματα απεικονιστικών εξετάσεων
rec-what-images = Εικόνες (ακτινογραφία, αξονική CT, μαγνητική MRI, PET, υπέρηχος, μαστογραφία)
rec-what-path-report = Πορίσματα ιστών (παθολογοανατομικά)
rec-what-path-slides = Πλακίδια και κύβοι ιστών, από εργαστήριο σε εργαστήριο
rec-what-op = Πρακτικά εγχειρήσεων
rec-what-meds = Κατάλογος φαρμάκων και αλλεργίες
rec-what-treatment = Σχέδιο και στοιχεία θεραπείας (χημειοθεραπεία, ακτινοθεραπεία)
rec-what-heart = Εξετάσεις καρδιάς και άλλες εξετάσεις
rec-what-genetic-tumor = Αποτελέσματα για γονίδια ή καρκινικούς δείκτες
rec-what-bills = Λογαριασμοί
rec-what-other = Άλλο:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = Απεικονιστικό τμήμα: στείλτε κάθε εικόνα σε αρχεία DICOM, με πρόγραμμα προβολής (viewer). Γράψτε στον δίσκο: πλήρες όνομα, ημερομηνία γέννησης, όνομα και ημερομηνία κάθε εξέτασης.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = Τμήμα ιστών (παθολογοανατομικό): στείλτε τα πλακίδια και τους κύβους, ή νέες τομές, από εργαστήριο σε εργαστήριο. Στείλτε μαζί και το πόρισμα. Το νέο εργαστήριο θα σας τα επιστρέψει.

rec-s5 = Προσωπικά θέματα
rec-private-why = Επιπλέον κανόνες προστατεύουν αυτά τα στοιχεία. Στέλνονται μόνο αν σημειώσετε το τετραγωνάκι και γράψετε τα αρχικά σας. Αν ένα θέμα είναι μέρος της ασθένειάς σας, ο νέος γιατρός ίσως το χρειάζεται.
# Label of the small box beside each topic
rec-private-initials = Αρχικά
rec-private-mental = Στοιχεία ψυχικής υγείας ή αναπτυξιακής αναπηρίας
rec-private-sud = Στοιχεία θεραπείας για αλκοόλ ή ναρκωτικά
rec-private-hiv = Αποτελέσματα εξετάσεων και φροντίδα για HIV ή AIDS
rec-private-genetic = Αποτελέσματα γενετικών εξετάσεων
rec-private-sti = Στοιχεία για σεξουαλικά μεταδιδόμενες λοιμώξεις
rec-private-repro = Στοιχεία για εγκυμοσύνη και αντισύλληψη
rec-private-therapy = Οι προσωπικές σημειώσεις ψυχοθεραπευτή χρειάζονται ξεχωριστό έντυπο. Μη χρησιμοποιήσετε αυτό.

rec-s6 = Πώς τα θέλω
rec-how-portal-fmt = Στην πύλη ασθενών μου
rec-how-email = Με ασφαλές email
rec-how-disc = Απεικονιστικές εξετάσεις σε δίσκο ή USB, μορφή DICOM, με πρόγραμμα προβολής, όλες οι εικόνες
rec-how-transfer = Ηλεκτρονική αποστολή απεικονιστικών εξετάσεων στο νέο νοσοκομείο
rec-how-paper = Σε χαρτί, με το ταχυδρομείο
rec-how-pickup = Θα τα παραλάβω εγώ

rec-s7 = Γιατί
rec-purpose = Θέλω δεύτερη γνώμη. Αυτό γίνεται με δικό μου αίτημα.
rec-needed-by = Τα χρειάζομαι πριν από αυτή την ημερομηνία (επίσκεψη ή εγχείρησή μου):

rec-s8 = Πόσο καιρό ισχύει
rec-expires = Αυτή η εξουσιοδότηση λήγει σε αυτή την ημερομηνία:
# Printed only when the date was worked out by the program.
rec-expires-note = Η παραπάνω ημερομηνία συμπληρώθηκε για εσάς. Μπορείτε να τη διαγράψετε και να γράψετε τη δική σας.

rec-s9 = Τα δικαιώματά μου
# $records-office (String) Name and address of the records office
rec-right-revoke = Μπορώ να ανακαλέσω αυτή την εξουσιοδότηση οποιαδήποτε στιγμή. Πρέπει να το κάνω γραπτώς. Στέλνω την ανάκληση εδώ: { $records-office }. Η ανάκληση δεν αλλάζει ό,τι έχει ήδη σταλεί.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = Μπορώ να ανακαλέσω αυτή την εξουσιοδότηση οποιαδήποτε στιγμή. Πρέπει να το κάνω γραπτώς. Στέλνω την ανάκληση στο μέρος που έχει τον φάκελό μου. Η ανάκληση δεν αλλάζει ό,τι έχει ήδη σταλεί.
rec-right-condition = Δεν έχω υποχρέωση να υπογράψω. Δεν επιτρέπεται να μου αρνηθείτε φροντίδα, πληρωμή ή ασφάλεια υγείας επειδή δεν υπέγραψα.
rec-right-redisclose = Αφού σταλεί ο φάκελός μου, όποιος τον πάρει μπορεί να τον δώσει σε άλλους. Τότε ο νόμος για το απόρρητο ίσως δεν τον προστατεύει.
rec-right-sud = Στοιχεία θεραπείας για αλκοόλ ή ναρκωτικά: όποιος τα πάρει μπορεί να τα δώσει ξανά σε άλλους, όπως επιτρέπει ο νόμος HIPAA. Δεν επιτρέπεται να χρησιμοποιηθούν εναντίον μου σε αστική, ποινική, διοικητική ή νομοθετική υπόθεση. Μόνο η συγκατάθεσή μου ή εντολή δικαστηρίου μπορεί να το επιτρέψει.
rec-right-refuse = Αν αφήσω ένα τετραγωνάκι κενό, εκείνα τα στοιχεία δεν στέλνονται. Τότε ο νέος γιατρός ίσως δεν δει όλη την εικόνα.
rec-right-copy = Παίρνω αντίγραφο αυτού του υπογεγραμμένου εντύπου. Μπορώ να δω τα στοιχεία που στέλνονται.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = Αν ζητήσω τον δικό μου φάκελο, το γραφείο πρέπει να απαντήσει μέσα σε { $access-days ->
    [one] { $access-days } ημέρα
   *[other] { $access-days } ημέρες
}. Μπορεί να πάρει ακόμα { $access-extension-days ->
    [one] { $access-extension-days } ημέρα
   *[other] { $access-extension-days } ημέρες
}, αλλά μόνο αν μου πει γραπτώς γιατί.
rec-right-fee = Για το δικό μου αντίγραφο πληρώνω μόνο ένα δίκαιο κόστος για αντιγραφή και ταχυδρομείο. Παρακαλώ, πείτε μου το κόστος πριν αρχίσετε.
rec-right-ownform = Αν το γραφείο σας χρησιμοποιεί δικό του έντυπο, παρακαλώ, στείλτε μου το αμέσως. Παρακαλώ, θεωρήστε αυτή την επιστολή γραπτή αίτησή μου από σήμερα.

rec-s10 = Υπογράψτε εδώ
rec-sign = Υπογραφή ασθενούς
rec-sign-date = Ημερομηνία
rec-sign-rep = Υπογραφή του ατόμου που υπογράφει εκ μέρους του/της ασθενούς
rec-sign-rep-name = Όνομα με κεφαλαία γράμματα
rec-sign-rep-why = Γιατί μπορεί να υπογράψει αυτό το άτομο (γονέας, κηδεμόνας, πληρεξούσιος για την υγεία, άλλο). Επισυνάψτε αποδεικτικό έγγραφο.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = Υπογραφή ασθενούς ηλικίας { $minor-consent-age } έως { $minor-last-age ->
    [one] { $minor-last-age } έτους
   *[other] { $minor-last-age } ετών
}, για προσωπικά θέματα
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = Υπογραφή παιδιού ή εφήβου, για προσωπικά θέματα, αν τη ζητά η πολιτεία σας
rec-sign-witness = Μάρτυρας, αν ζητά η πολιτεία σας
rec-sign-interpreter = Όνομα του ατόμου που μου διάβασε αυτό το έντυπο στη γλώσσα μου
rec-bilingual-note = Το αγγλικό κείμενο είναι για το γραφείο ιατρικών φακέλων. Και τα δύο κείμενα λένε το ίδιο.

## Tracking page

rec-track-title = Παρακολούθηση των αιτήσεών μου
rec-track-place = Μέρος
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = Απεικονιστικό τμήμα
rec-track-pathology = Τμήμα ιστών (παθολογοανατομικό)
rec-track-sent = Στάλθηκε στις
rec-track-called = Τηλεφώνησα στις
rec-track-got = Το πήρα στις
rec-track-checked = Άνοιξε και ελέγχθηκε
