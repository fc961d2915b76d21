### D7 My decision (own layout and words; not a copy of any published decision guide)

dec-title = મારો નિર્ણય
dec-main = તમે જે સાંભળ્યું તેને તમારા માટે જે મહત્ત્વનું છે તેની સાથે સરખાવો. પછી આગળનું પગલું પસંદ કરો.
dec-choice = મારે જે નિર્ણય લેવાનો છે
dec-by = નિર્ણય લેવાનો છેલ્લો દિવસ
dec-help = નિર્ણય લેવામાં મને કોણ મદદ કરશે

## Table: one row for each doctor

dec-doctor-says = દરેક ડૉક્ટરે શું કહ્યું
# Head of the first column: Doctor 1, Doctor 2, Doctor 3 stand under it.
dec-doctor = ડૉક્ટર
dec-has = મને શું થયું છે
dec-plan = શું કરવું
dec-why = કેમ

## Table: one row for each choice

dec-option = મારા વિકલ્પો
# Head of the first column: one choice a row.
dec-option-name = વિકલ્પ
dec-good = સારી બાજુ
dec-bad = ખરાબ બાજુ
dec-matter = મારા માટે આ કેટલું મહત્ત્વનું છે (1 = થોડું, 5 = ઘણું)
dec-donothing = રાહ જોવી, અથવા હમણાં કંઈ ન કરવું

## Next step

dec-agree = ડૉક્ટરો એકમત હોય તો: પૂછો કે ક્યારે શરૂ કરવું. પૂછો કે તમારી સંભાળની જવાબદારી કોની છે.
dec-differ = ડૉક્ટરો એકમત ન હોય તો: આવું બને છે. દરેકને કારણ પૂછો. તેમને એકબીજા સાથે વાત કરવા કહો. તમે ત્રીજા ડૉક્ટરને પૂછી શકો છો.
dec-unsure = મારે હજી શું જાણવાનું છે, અને હું કોને પૂછીશ
dec-return = તમે શું પસંદ કર્યું તે તમારા પહેલા ડૉક્ટરને કહો. તમે તેમની પાસે પાછા જઈ શકો છો.
dec-next = મારું આગળનું પગલું, તારીખ સાથે
