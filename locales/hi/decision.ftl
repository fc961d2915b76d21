### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = मेरा फ़ैसला
dec-main = डॉक्टरों से जो सुना, उसे उन बातों से मिलाकर देखें जो आपके लिए अहम हैं। फिर अगला कदम चुनें।
dec-choice = जो फ़ैसला मुझे करना है
dec-by = फ़ैसला करने का आखिरी दिन
dec-help = फ़ैसले में मेरी मदद कौन करेगा

## Table: one row for each doctor

dec-doctor-says = हर डॉक्टर ने क्या कहा
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = डॉक्टर
dec-has = मुझे क्या है
dec-plan = क्या करना है
dec-why = क्यों

## Table: one row for each choice

dec-option = मेरे विकल्प
# Head of the first column: one choice a row.
dec-option-name = विकल्प
dec-good = फ़ायदे
dec-bad = नुकसान
dec-matter = मेरे लिए यह कितना अहम है (1 = थोड़ा, 5 = बहुत)
dec-donothing = इंतज़ार करना, या अभी कुछ न करना

## Next step

dec-agree = डॉक्टरों की राय एक हो, तो: पूछें कि इलाज कब शुरू करना है। पूछें कि आपकी देखभाल की ज़िम्मेदारी किसकी है।
dec-differ = डॉक्टरों की राय अलग हो, तो: ऐसा कई बार होता है। हर डॉक्टर से वजह पूछें। उनसे कहें कि आपस में बात करें। तीसरे डॉक्टर से भी पूछा जा सकता है।
dec-unsure = मुझे अब भी क्या जानना है, और किससे पूछना है
dec-return = अपने पहले डॉक्टर को बताएँ कि आपने क्या चुना। उनके पास वापस जाना भी ठीक है।
dec-next = मेरा अगला कदम, तारीख के साथ
