### D3 Call my health plan

ins-title = Τηλεφωνώ στην ασφάλεια υγείας μου
ins-main = Τηλεφωνήστε πριν κλείσετε ραντεβού. Ρωτήστε τι πληρώνει η ασφάλεια υγείας σας (health plan). Γράψτε με ποιον μιλήσατε.
ins-have = Να έχετε έτοιμα: την κάρτα της ασφάλειάς σας, το όνομα της ασθένειάς σας, και το όνομα και τη διεύθυνση του νέου γιατρού.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = Να έχετε έτοιμα: την κάρτα της ασφάλειας, το όνομα της ασθένειας, και το όνομα και τη διεύθυνση του νέου γιατρού. Πείτε για ποιον τηλεφωνείτε. Η ασφάλεια ίσως ζητήσει από το άτομο αυτό να συμφωνήσει. Όπου η σελίδα λέει «μου» ή μιλά σαν να είστε εσείς ασθενής, πείτε το όνομα του/της ασθενούς.
ins-where = Ο αριθμός είναι στο πίσω μέρος της κάρτας σας. Ζητήστε την «εξυπηρέτηση μελών» (member services). Ζητήστε διερμηνέα αν χρειάζεστε. Είναι δωρεάν.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = Ρωτήστε για το κόστος
ins-none-page-main = Ρωτήστε πόσο θα κοστίσει η επίσκεψη πριν κλείσετε ραντεβού. Ρωτήστε ποιος μπορεί να σας βοηθήσει να πληρώσετε. Γράψτε με ποιον μιλήσατε.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = Η ασφάλειά μου
ins-plan-phone = Τηλέφωνο της ασφάλειάς μου
ins-plan-member = Αριθμός μέλους
ins-plan-group = Αριθμός ομάδας (group)
ins-plan-holder = Όνομα του ατόμου που έχει την ασφάλεια

ins-log-title = Τα τηλεφωνήματά μου
ins-log-date = Ημερομηνία και ώρα
ins-log-person = Όνομα του ατόμου
ins-log-ref = Αριθμός κλήσης (reference number)
ins-log-said = Τι είπαν

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = Πληρώνει η ασφάλειά μου;
# Yes/No
ins-a-covered = Πληρώνει η ασφάλειά μου για δεύτερη γνώμη;
# Yes/No
ins-a-covered-illness = Πληρώνει για γνώμη για αυτή την ασθένεια;
# Yes/No
ins-a-required = Απαιτεί η ασφάλειά μου δεύτερη γνώμη πριν από αυτή την εγχείρηση ή θεραπεία;
# Open
ins-a-required-penalty = Τι γίνεται αν δεν πάρω δεύτερη γνώμη;
# Yes/No
ins-a-third = Αν οι δύο γιατροί δεν συμφωνούν, πληρώνει η ασφάλειά μου για τρίτη γνώμη;
# Yes/No
ins-a-remote = Πληρώνει για γνώμη με βιντεοκλήση;
# Yes/No
ins-a-remote-records = Πληρώνει για γνώμη μόνο από τον φάκελο;
# Yes/No
ins-a-program = Έχει δική της υπηρεσία δεύτερης γνώμης;
# Yes/No
ins-a-program-job = Έχει η δουλειά μου τέτοια υπηρεσία;
# Yes/No
ins-a-program-free = Είναι δωρεάν αυτή η υπηρεσία;

ins-b-title = Σε ποιον γιατρό μπορώ να πάω;
# Yes/No
ins-b-network = Πρέπει ο γιατρός να είναι στο δίκτυο (network) της ασφάλειάς μου;
# Yes/No
ins-b-network-doctor = Είναι αυτός ο γιατρός στο δίκτυο;
# Yes/No
ins-b-place = Είναι το νοσοκομείο ή η κλινική στο δίκτυο;
# Yes/No
ins-b-place-lab = Είναι το εργαστήριο στο δίκτυο;
# Yes/No
ins-b-place-scans = Είναι στο δίκτυο το κέντρο για ακτινογραφίες και απεικονιστικές εξετάσεις;
# Yes/No
ins-b-place-tissue = Είναι στο δίκτυο ο γιατρός που εξετάζει τους ιστούς (παθολογοανατόμος, pathologist);
# Yes/No
ins-b-list = Μπορείτε να μου στείλετε κατάλογο με γιατρούς που αντιμετωπίζουν αυτή την ασθένεια και μιλούν τη γλώσσα μου;
# Yes/No
ins-b-none = Αν κανένας γιατρός του δικτύου δεν αντιμετωπίζει αυτή την ασθένεια, μπορώ να πάω σε άλλον γιατρό με το ίδιο κόστος;
# Open
ins-b-none-how = Πώς το ζητώ αυτό;

ins-c-title = Τι χρειάζομαι πρώτα;
# Yes/No
ins-c-referral = Χρειάζομαι παραπεμπτικό (referral);
# Open
ins-c-referral-who = Ποιος πρέπει να το γράψει;
# Yes/No
ins-c-auth = Χρειάζομαι έγκριση πριν από την επίσκεψη (προέγκριση, prior authorization);
# Yes/No
ins-c-auth-tests = Χρειάζομαι έγκριση και για τις εξετάσεις;
# Open
ins-c-auth-who = Ποιος ζητά την έγκριση;
# Open
ins-c-auth-time = Πόσο χρόνο παίρνει;
# Open
ins-c-auth-number = Αριθμός έγκρισης
# Open
ins-c-auth-end = Ημερομηνία που λήγει η έγκριση
# Yes/No
ins-c-letter = Μπορείτε να μου στείλετε την απάντηση γραπτώς;

ins-d-title = Τι θα πληρώσω;
# Open
ins-d-copay = Τι πληρώνω για την επίσκεψη: πάγια συμμετοχή (copay) ή ποσοστό (coinsurance);
# Open
ins-d-deductible = Πόσο μένει φέτος από το εκπιπτόμενο ποσό μου (deductible);
# Open
ins-d-max = Ποιο είναι το μέγιστο ποσό που μπορεί να πληρώσω φέτος (out-of-pocket maximum);
# Open
ins-d-max-left = Πόσο μένει από αυτό το ποσό;
# Yes/No
ins-d-facility = Υπάρχει και χρέωση του νοσοκομείου ή του κέντρου (facility fee);
# Yes/No
ins-d-tests = Αν ο νέος γιατρός επαναλάβει εξετάσεις, πληρώνει η ασφάλεια;
# Yes/No
ins-d-tests-old = Αν ο νέος γιατρός διαβάσει τις παλιές απεικονιστικές εξετάσεις ή τα πλακίδιά μου (slides), πληρώνει η ασφάλεια;
# Open
ins-d-out = Τι πληρώνω αν ο γιατρός δεν είναι στο δίκτυο;
# Yes/No
ins-d-travel = Βοηθά με τα έξοδα για ταξίδι ή διαμονή;

ins-e-title = Αν η ασφάλεια πει όχι
# Open
ins-e-why = Γιατί; Παρακαλώ, στείλτε μου την απάντηση γραπτώς.
# Open
ins-e-appeal = Πώς κάνω ένσταση (appeal);
# Open
ins-e-appeal-date = Ποια είναι η τελευταία μέρα για ένσταση;
# Yes/No
ins-e-appeal-fast = Υπάρχει γρήγορη ένσταση (fast appeal) αν δεν μπορώ να περιμένω;
ins-e-letter = { $doctor-gender ->
    [female] Η γιατρός μου μπορεί να γράψει επιστολή που λέει γιατί το χρειάζομαι.
   *[other] Ο γιατρός μου μπορεί να γράψει επιστολή που λέει γιατί το χρειάζομαι.
}
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = Το γραφείο ασφαλίσεων της πολιτείας μου μπορεί να με βοηθήσει δωρεάν. Τηλέφωνο: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = Αν έχω Medicare
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = Το Μέρος Β (Part B) βοηθά να πληρωθεί μια δεύτερη γνώμη πριν από εγχείρηση. Ισχύει για εγχείρηση που χρειάζεστε και δεν είναι επείγουσα. Πληρώνετε { $medicare-share } μετά το ετήσιο εκπιπτόμενο ποσό σας (deductible). Το Medicare πληρώνει το υπόλοιπο από το ποσό που εγκρίνει.
ins-medicare-third = Αν οι δύο γιατροί δεν συμφωνούν, το Μέρος Β (Part B) βοηθά να πληρωθεί μια τρίτη γνώμη. Βοηθά επίσης να πληρωθούν εξετάσεις που χρειάζεστε.
ins-medicare-accepts = Ρωτήστε τον γιατρό: «Δέχεστε Medicare;»
ins-medicare-ma = Έχετε ασφάλεια Medicare Advantage; Οι κανόνες μπορεί να διαφέρουν. Τηλεφωνήστε πρώτα στην ασφάλεια. Ίσως χρειάζεστε παραπεμπτικό (referral) ή γιατρό του δικτύου (network).
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = Τηλέφωνο του Medicare: { $medicare-phone }. TTY: { $medicare-tty }

ins-medicaid-title = Αν έχω Medicaid
ins-medicaid-plan = Πείτε στην ασφάλειά σας ότι ζητάτε δεύτερη γνώμη. Μια ασφάλεια υγείας του Medicaid πρέπει να σας την εξασφαλίσει, από γιατρό που συνεργάζεται με την ασφάλεια ή από γιατρό που δεν συνεργάζεται. Δεν πρέπει να σας κοστίσει τίποτα.
ins-medicaid-ride = Ρωτήστε αν η ασφάλεια προσφέρει μεταφορά για να πάτε στην επίσκεψη.

ins-employer-title = Αν έχω ασφάλεια από τη δουλειά μου
ins-employer-hr = Ρωτήστε το γραφείο παροχών (benefits office): «Έχουμε υπηρεσία δεύτερης γνώμης; Ποιος διαχειρίζεται την ασφάλεια υγείας μας;»

ins-none-title = Αν δεν έχω ασφάλεια ή πληρώνω από την τσέπη μου
ins-none-estimate = Ζητήστε «καλόπιστη εκτίμηση κόστους» (good faith estimate). Είναι ένα χαρτί που λέει πόσο θα κοστίσουν η επίσκεψη και οι εξετάσεις. Πρέπει να σας το δώσουν γραπτώς αν το ζητήσετε ή όταν κλείσετε το ραντεβού.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = Ο λογαριασμός ξεπερνά την εκτίμηση κατά { $gfe-threshold } ή περισσότερο; Μπορείτε να αμφισβητήσετε (dispute) τον λογαριασμό. Αρχίστε μέσα σε { $gfe-days ->
    [one] { $gfe-days } ημέρα
   *[other] { $gfe-days } ημέρες
} από την ημερομηνία του λογαριασμού.
ins-none-medicaid = Ρωτήστε το νοσοκομείο: «Μπορείτε να με βοηθήσετε να κάνω αίτηση για Medicaid, ή για CHIP αν είναι για παιδί;»
ins-none-charity = Ρωτήστε το νοσοκομείο: «Έχετε φιλανθρωπική περίθαλψη (charity care) ή οικονομική βοήθεια; Μπορώ να έχω το έντυπο στη γλώσσα μου;»
ins-none-plan = Ρωτήστε: «Μπορώ να πληρώνω λίγα κάθε μήνα;»
ins-none-clinic = Ρωτήστε ένα κοινοτικό κέντρο υγείας (community health center). Χρεώνουν ανάλογα με το εισόδημά σας.
