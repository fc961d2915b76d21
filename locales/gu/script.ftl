### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = તમારા ડૉક્ટરને શું કહેવું
script-main = તમારા ડૉક્ટરનો આભાર માનો. કહો કે તમારે તમારા બધા વિકલ્પો જાણવા છે. નામ અને રેકોર્ડ માટે મદદ માગો.

## Before the talk

script-before-title = વાત કરતાં પહેલાં
script-before-person = પરિવારમાંથી કોઈને કે મિત્રને સાથે લાવો. તેઓ સાંભળી શકે અને લખી શકે.
script-before-interpreter = તમને દુભાષિયા (interpreter) મફત મળી શકે છે. એપોઇન્ટમેન્ટ લો ત્યારે માગો. બાળક પાસે દુભાષિયાનું કામ ન કરાવો.
script-before-time = ઑફિસને કહો કે એક નિર્ણય વિશે વાત કરવા તમારે થોડી મિનિટો જોઈએ છે.
script-before-nervous = સંકોચ થાય તે સામાન્ય છે. તમે આ પાનું મોટેથી વાંચી શકો, કે ડૉક્ટરને આપી શકો.

## The bubble: main lines, questions to tick, closing lines

script-say-title = તમે આમ કહી શકો
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] હું તમારા દર્દી વતી વાત કરું છું. દર્દીનું નામ: { $patient-name }. તમે રાખેલી સંભાળ માટે આભાર. અમે તેનાથી ખુશ છીએ.
    [parent] મારા બાળકની સંભાળ રાખવા માટે આભાર. તમે રાખેલી સંભાળથી અમે ખુશ છીએ.
   *[patient] મારી સંભાળ રાખવા માટે આભાર. તમે રાખેલી સંભાળથી હું ખુશ છું.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] અમારા માટે આ મહત્ત્વનો નિર્ણય છે. સારવાર શરૂ થાય તે પહેલાં અમારે બીજા એક ડૉક્ટરને પૂછવું છે.
    [parent] મારા બાળક માટે આ મહત્ત્વનો નિર્ણય છે. સારવાર શરૂ થાય તે પહેલાં અમારે બીજા એક ડૉક્ટરને પૂછવું છે.
   *[patient] મારા માટે આ મહત્ત્વનો નિર્ણય છે. સારવાર શરૂ થાય તે પહેલાં મારે બીજા એક ડૉક્ટરને પૂછવું છે.
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] અમારે બધા વિકલ્પો વિશે જાણવું છે.
    [parent] અમારે બધા વિકલ્પો વિશે જાણવું છે.
   *[patient] મારે મારા બધા વિકલ્પો વિશે જાણવું છે.
}
script-say-time = સારવાર કેટલી જલદી શરૂ થવી જોઈએ? શું બીજા અભિપ્રાય માટે રાહ જોવી સલામત છે? કેટલા સમય સુધી?
script-say-who = આના માટે તમે પોતે કયા ડૉક્ટરને બતાવત? બીજી હૉસ્પિટલમાં કોઈ છે, જે અવારનવાર આની સારવાર કરે છે?
script-say-referral = શું તમારે રેફરલ (referral) લખવો પડે? શું તમારી ઑફિસ તે મોકલી શકે?
script-say-records = શું તમારી ઑફિસ રેકોર્ડ, સ્કેન અને લેબની સ્લાઇડ મોકલી શકે?
script-say-open-questions = શું એવું કંઈ છે, જેની તમને ખાતરી નથી? બીજા ડૉક્ટરને મારે શું પૂછવું?
script-say-after = { $speaker ->
    [caregiver] તેઓ જે કહેશે તે અમે તમને જણાવીશું. તે પછી શું આપણે ફરી વાત કરી શકીએ?
    [parent] તેઓ જે કહેશે તે અમે તમને જણાવીશું. તે પછી શું આપણે ફરી વાત કરી શકીએ?
   *[patient] તેઓ જે કહેશે તે હું તમને જણાવીશ. તે પછી શું આપણે ફરી વાત કરી શકીએ?
}
script-say-close = તમારી મદદ માટે આભાર.

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = ડૉક્ટર આમ કહે, તો તમે આમ કહી શકો
script-if-noneed = “તમારે તેની જરૂર નથી.”
script-if-noneed-say = “મને સમજાયું. તો પણ મારે બીજા એક ડૉક્ટરને પૂછવું છે. કૃપા કરીને તેમાં મને મદદ કરો.”
script-if-notime = “સમય નથી.”
script-if-notime-say = “થોડા દિવસ રાહ જોઈએ તો શું થઈ શકે? શું બીજા ડૉક્ટર આજે કે કાલે ટેસ્ટ જોઈ શકે?”
script-if-trust = “શું તમને મારા પર ભરોસો નથી?”
script-if-trust-say = “મને તમારા પર ભરોસો છે. આ મહત્ત્વનો નિર્ણય છે. મારે બધા વિકલ્પો વિશે જાણવું છે.”
script-if-partner = “તમે મારી ઑફિસના બીજા ડૉક્ટરને બતાવી શકો છો.”
script-if-partner-say = “આભાર. હું બીજી હૉસ્પિટલમાં કોઈને પૂછવા માગું છું.”
script-if-cost = “હેલ્થ પ્લાન પૈસા નહીં આપે.”
script-if-cost-say = “આભાર. હું હેલ્થ પ્લાનને પૂછીશ.”
script-if-records = “અમે તમને રેકોર્ડ આપી શકીએ તેમ નથી.”
script-if-records-say = “કાયદા પ્રમાણે દર્દીઓ તેમના રેકોર્ડની કૉપી મેળવી શકે છે. હું આ વિશે કોને પૂછી શકું? મારી પાસે અહીં લેખિત વિનંતી છે.”
# Not speech: no quotation marks, no bubble.
script-if-angry = ડૉક્ટર ગુસ્સે થાય
script-if-angry-say = “માફ કરશો, આ અઘરું છે. તો પણ મારે બીજા ડૉક્ટરને પૂછવું છે.”
script-if-angry-advice = પૂછવા માટે તમારે પરવાનગી લેવાની જરૂર નથી. ઑફિસનો સ્ટાફ, નર્સ કે તમારા ફેમિલી ડૉક્ટર તમને મદદ કરી શકે છે. કોઈ ડૉક્ટર પૂછવાની ના પાડે, તો તે પૂછવાનું વધુ એક કારણ છે.

## By phone

script-phone-title = ફોન પર, ડૉક્ટરની ઑફિસને
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] નમસ્તે. મારું નામ { $caller-name } છે. હું એક દર્દી માટે ફોન કરું છું. દર્દીનું નામ: { $patient-name }. જન્મતારીખ: { $patient-birth-date }.
    [parent] નમસ્તે. મારું નામ { $caller-name } છે. હું મારા બાળક માટે ફોન કરું છું. બાળકનું નામ: { $patient-name }. જન્મતારીખ: { $patient-birth-date }.
   *[patient] નમસ્તે. મારું નામ { $caller-name } છે. મારી જન્મતારીખ: { $patient-birth-date }.
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = મારે દુભાષિયાની (interpreter) જરૂર છે. મારી ભાષા: { $language-name }.
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = આ અર્જન્ટ (urgent) છે. ઑપરેશન કે સારવારની તારીખ: { $start-date }.
script-phone-ask = હું બીજા અભિપ્રાય (second opinion) વિશે ફોન કરું છું. કૃપા કરીને ડૉક્ટરને કહેજો. મારે રેકોર્ડ અને સ્કેનની કૉપી જોઈએ છે. હું ફોર્મ ક્યાં મોકલું?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = પહેલાં તમારું નામ કહો:
script-phone-birth = દર્દીની જન્મતારીખ કહો:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = જરૂર હોય તો આમ કહો: મારે દુભાષિયાની (interpreter) જરૂર છે. મારી ભાષા:
script-phone-note = જેમની સાથે વાત થઈ તેમનું નામ, અને તારીખ:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = મેસેજમાં, ડૉક્ટરને
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = સમય ઓછો છે. પહેલાં ફોન કરો. મેસેજના જવાબની રાહ ન જુઓ.
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = પ્રતિ: { $doctor-title-name }
script-portal-subject = બીજો અભિપ્રાય (second opinion)
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] હું તમારા દર્દી વતી લખું છું. દર્દીનું નામ: { $patient-name }. તમે રાખેલી સંભાળ માટે આભાર. સારવાર શરૂ થાય તે પહેલાં અમારે બીજો અભિપ્રાય જોઈએ છે. અમારે બધા વિકલ્પો વિશે જાણવું છે. કેટલા સમય સુધી રાહ જોવી સલામત છે? આના માટે તમે પોતે કયા ડૉક્ટરને બતાવત? શું તમારે રેફરલ (referral) લખવો પડે? અમને રેકોર્ડ, સ્કેન અને સ્લાઇડ કેવી રીતે મળે? બીજા ડૉક્ટર જે કહેશે તે અમે તમને જણાવીશું. આભાર.
    [parent] હું મારા બાળક માટે લખું છું. બાળકનું નામ: { $patient-name }. તમે રાખેલી સંભાળ માટે આભાર. સારવાર શરૂ થાય તે પહેલાં અમારે બીજો અભિપ્રાય જોઈએ છે. અમારે બધા વિકલ્પો વિશે જાણવું છે. કેટલા સમય સુધી રાહ જોવી સલામત છે? આના માટે તમે પોતે કયા ડૉક્ટરને બતાવત? શું તમારે રેફરલ (referral) લખવો પડે? અમને રેકોર્ડ, સ્કેન અને સ્લાઇડ કેવી રીતે મળે? બીજા ડૉક્ટર જે કહેશે તે અમે તમને જણાવીશું. આભાર.
   *[patient] તમે રાખેલી સંભાળ માટે આભાર. સારવાર શરૂ થાય તે પહેલાં મારે બીજો અભિપ્રાય જોઈએ છે. મારે મારા બધા વિકલ્પો વિશે જાણવું છે. કેટલા સમય સુધી રાહ જોવી સલામત છે? આના માટે તમે પોતે કયા ડૉક્ટરને બતાવત? શું તમારે રેફરલ (referral) લખવો પડે? મને મારા રેકોર્ડ, સ્કેન અને સ્લાઇડ કેવી રીતે મળે? બીજા ડૉક્ટર જે કહેશે તે હું તમને જણાવીશ. આભાર.
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = લખનાર: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = પ્રતિ:
script-portal-from-line = લખનાર:

## Notes

script-after-title = વાત કર્યા પછી
script-after-heard = જે સાંભળ્યું તે ફરી કહી જુઓ: “મારે ખાતરી કરવી છે કે મને બરાબર સમજાયું છે. તમે કહ્યું …”
script-after-time = કેટલા સમય સુધી રાહ જોવી સલામત છે:
script-after-names = બીજા ડૉક્ટરોનાં નામ:
script-after-referral = રેફરલ (referral) કોણ મોકલે છે, અને ક્યારે:
script-after-next = હવે આગળ શું થશે:
