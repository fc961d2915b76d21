### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = Η απόφασή μου
dec-main = Συγκρίνετε όσα ακούσατε με όσα έχουν σημασία για εσάς. Μετά επιλέξτε το επόμενο βήμα.
dec-choice = Η απόφαση που πρέπει να πάρω
dec-by = Τελευταία μέρα για να αποφασίσω
dec-help = Ποιος θα με βοηθήσει να αποφασίσω

## Table: one row for each doctor

dec-doctor-says = Τι είπε κάθε γιατρός
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = Γιατρός
dec-has = Τι έχω
dec-plan = Τι να κάνω
dec-why = Γιατί

## Table: one row for each choice

dec-option = Οι επιλογές μου
# Head of the first column: one choice a row.
dec-option-name = Επιλογή
dec-good = Θετικά
dec-bad = Αρνητικά
dec-matter = Πόσο σημαντικό είναι για μένα (1 = λίγο, 5 = πολύ)
dec-donothing = Περιμένω ή δεν κάνω τίποτα προς το παρόν

## Next step

dec-agree = Αν οι γιατροί συμφωνούν: Ρωτήστε πότε θα αρχίσετε. Ρωτήστε ποιος έχει την ευθύνη για τη φροντίδα σας.
dec-differ = Αν οι γιατροί δεν συμφωνούν: Αυτό συμβαίνει. Ρωτήστε κάθε γιατρό γιατί. Ζητήστε τους να μιλήσουν μεταξύ τους. Μπορείτε να ρωτήσετε και τρίτο γιατρό.
dec-unsure = Τι πρέπει να μάθω ακόμα και ποιον θα ρωτήσω
dec-return = { $doctor-gender ->
    [female] Πείτε στην πρώτη σας γιατρό τι επιλέξατε. Μπορείτε να γυρίσετε στην πρώτη σας γιατρό.
   *[other] Πείτε στον πρώτο σας γιατρό τι επιλέξατε. Μπορείτε να γυρίσετε στον πρώτο σας γιατρό.
}
dec-next = Το επόμενο βήμα μου, με ημερομηνία
