### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = મારા મેડિકલ રેકોર્ડ માટે વિનંતી
rec-main = દરેક લાઇન ભરો. સહી કરો અને તારીખ લખો. એક કૉપી રાખો. તરત મોકલો.

## Guide page: how to send the form

rec-how-title = તે કેવી રીતે મોકલવું
# Leads the guide when the records may not come in time.
rec-how-soon = તમારા રેકોર્ડ કદાચ સમયસર ન આવે. નવા ડૉક્ટરની ઑફિસને તે મંગાવવા કહો. તમે જાતે પણ આ ફોર્મ રેકોર્ડ ઑફિસમાં લઈ જઈ શકો છો. પૂછો કે તેઓ તમને તરત શું આપી શકે.
rec-how-portal = પહેલાં તમારા પેશન્ટ પોર્ટલમાં (patient portal) જુઓ. ઘણાં પરિણામો ત્યાં અત્યારે પણ હોય છે. તે મફત છે.
rec-how-newoffice = અથવા નવા ડૉક્ટરની ઑફિસને રેકોર્ડ મંગાવવા કહો. તમારી સંભાળ માટે ડૉક્ટરો એકબીજાને રેકોર્ડ મોકલી શકે છે. ઘણી વાર આ મફત હોય છે.
rec-how-send = આ ફોર્મ રેકોર્ડ ઑફિસને (records office) મોકલો. તારીખ લખી રાખો. તેમને તમારી કૉપી પર સિક્કો મારવા કહો.
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days } દિવસ પછી ફોન કરો. પૂછો: “શું તમને મારી વિનંતી મળી? રેકોર્ડ ક્યારે તૈયાર થશે? ખર્ચ કેટલો થશે?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = આ તારીખે ફોન કરો: { $check-date }. પૂછો: “શું તમને મારી વિનંતી મળી? રેકોર્ડ ક્યારે તૈયાર થશે? ખર્ચ કેટલો થશે?”
rec-how-test = શું તમને ડિસ્ક (disc) મળી? નવી ઑફિસને કહો કે તમારી મુલાકાત પહેલાં તે ખોલી જુએ. એક ડિસ્ક તમારી પાસે રાખો.

## Form

rec-s1 = દર્દી વિશે
rec-name = પૂરું નામ, મેડિકલ રેકોર્ડમાં છે તેવું
rec-former = પહેલાં વાપરેલાં બીજાં નામ
rec-dob = જન્મતારીખ
rec-mrn = દર્દી નંબર (MRN), ખબર હોય તો
rec-address = સરનામું
rec-phone = ફોન
rec-email = ઇમેઇલ
rec-language = ફોન પર વાત માટે ભાષા
# Tick box in the same cell as rec-language
rec-interpreter = મારે દુભાષિયાની જરૂર છે

rec-s2 = મારા રેકોર્ડ કોની પાસે છે
rec-from = રેકોર્ડ આપનાર હૉસ્પિટલ, ક્લિનિક કે ડૉક્ટર
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = ફૅક્સ: { $fax-number }

rec-s3 = મારા રેકોર્ડ કોને મળે
rec-to-me = એક કૉપી મને મોકલો
rec-to-doctor = એક કૉપી આ ડૉક્ટર કે હૉસ્પિટલને મોકલો
rec-to-both = બંનેને મોકલો
rec-to-name = વ્યક્તિ કે જગ્યાનું નામ
rec-to-where = ક્યાં મોકલવું: સરનામું, ફોન, ફૅક્સ, સુરક્ષિત ઇમેઇલ

rec-s4 = મારે શું જોઈએ છે
rec-dates-from = આ તારીખથી
rec-dates-to = આ તારીખ સુધી
rec-what-summary = મુલાકાતની નોંધો અને હૉસ્પિટલની સમરી
rec-what-labs = લેબનાં પરિણામ
rec-what-imaging-reports = સ્કેનના રિપોર્ટ
rec-what-images = સ્કેનની તસવીરો (એક્સ-રે, CT, MRI, PET, અલ્ટ્રાસાઉન્ડ, મેમોગ્રામ)
rec-what-path-report = ટિશ્યૂના (pathology) રિપોર્ટ
rec-what-path-slides = ટિશ્યૂની સ્લાઇડ અને બ્લૉક, લેબથી લેબ મોકલવાં
rec-what-op = ઑપરેશનના રિપોર્ટ
rec-what-meds = દવાઓની યાદી અને એલર્જી
rec-what-treatment = સારવારની યોજના અને સારવારના રેકોર્ડ (કીમો, રેડિયેશન)
rec-what-heart = હૃદયના ટેસ્ટ અને બીજા ટેસ્ટ
rec-what-genetic-tumor = જનીન (gene) કે ટ્યુમર માર્કર ટેસ્ટનાં પરિણામ
rec-what-bills = બિલ
rec-what-other = બીજું:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = સ્કેન ઑફિસ: દરેક તસવીર DICOM ફાઇલ તરીકે, વ્યૂઅર સાથે મોકલો. ડિસ્ક પર લખો: પૂરું નામ, જન્મતારીખ, દરેક ટેસ્ટનું નામ અને તારીખ.
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = ટિશ્યૂ (pathology) ઑફિસ: સ્લાઇડ અને બ્લૉક, અથવા નવા કાપ, લેબથી લેબ મોકલો. તેની સાથે રિપોર્ટ મોકલો. નવી લેબ તે તમને પાછાં મોકલે છે.

rec-s5 = ખાનગી વિષયો
rec-private-why = વધારાના નિયમો આ રેકોર્ડનું રક્ષણ કરે છે. તમે ખાનામાં ટિક કરો અને તમારા આદ્યાક્ષર (નામના પહેલા અક્ષરો) લખો, તો જ તે મોકલાય છે. કોઈ વિષય તમારી બીમારીનો ભાગ હોય, તો નવા ડૉક્ટરને તેની જરૂર પડી શકે છે.
# Label of the small box beside each topic
rec-private-initials = આદ્યાક્ષર
rec-private-mental = માનસિક સ્વાસ્થ્ય કે વિકાસ સંબંધી વિકલાંગતાના રેકોર્ડ
rec-private-sud = દારૂ કે ડ્રગ્સના સેવનની સારવારના રેકોર્ડ
rec-private-hiv = HIV કે એઇડ્સ (AIDS) ટેસ્ટનાં પરિણામ અને સંભાળ
rec-private-genetic = જનીનના (genetic) ટેસ્ટનાં પરિણામ
rec-private-sti = જાતીય સંપર્કથી ફેલાતા ચેપના રેકોર્ડ
rec-private-repro = ગર્ભાવસ્થા અને ગર્ભનિરોધના રેકોર્ડ
rec-private-therapy = થેરાપિસ્ટની ખાનગી નોંધો માટે અલગ ફોર્મ જોઈએ. તેના માટે આ ફોર્મ ન વાપરો.

rec-s6 = મારે તે કેવી રીતે જોઈએ છે
rec-how-portal-fmt = મારા પેશન્ટ પોર્ટલમાં
rec-how-email = સુરક્ષિત ઇમેઇલથી
rec-how-disc = સ્કેન: ડિસ્ક કે USB પર, DICOM ફોર્મેટમાં, વ્યૂઅર સાથે, બધી તસવીરો
rec-how-transfer = સ્કેન: નવી હૉસ્પિટલને કમ્પ્યુટરથી મોકલો
rec-how-paper = કાગળ પર, ટપાલથી
rec-how-pickup = હું આવીને લઈ જઈશ

rec-s7 = કેમ
rec-purpose = મારે બીજો અભિપ્રાય જોઈએ છે. આ મારી પોતાની વિનંતી છે.
rec-needed-by = મારે આ તારીખ પહેલાં જોઈએ છે (મારી મુલાકાત કે ઑપરેશન):

rec-s8 = આ ક્યાં સુધી માન્ય છે
rec-expires = આ પરવાનગી આ તારીખે પૂરી થાય છે:
# Printed only when the date was worked out by the program.
rec-expires-note = ઉપરની તારીખ તમારા માટે ભરેલી છે. તમે તેને છેકીને તમારી પોતાની તારીખ લખી શકો છો.

rec-s9 = મારા હક
# $records-office (String) Name and address of the records office
rec-right-revoke = હું આ પરવાનગી ગમે ત્યારે પાછી લઈ શકું છું. મારે તે લખીને કરવું પડે. મારે તે અહીં મોકલવાનું છે: { $records-office }. જે પહેલેથી મોકલાઈ ગયું છે, તે આનાથી બદલાતું નથી.
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = હું આ પરવાનગી ગમે ત્યારે પાછી લઈ શકું છું. મારે તે લખીને કરવું પડે. જે જગ્યા પાસે મારા રેકોર્ડ છે, ત્યાં મારે તે મોકલવાનું છે. જે પહેલેથી મોકલાઈ ગયું છે, તે આનાથી બદલાતું નથી.
rec-right-condition = સહી કરવી મારા માટે ફરજિયાત નથી. મેં સહી ન કરી હોય, તે કારણે તમે મને સંભાળ, ચુકવણી કે હેલ્થ પ્લાન આપવાની ના પાડી શકો નહીં.
rec-right-redisclose = મારા રેકોર્ડ મોકલાયા પછી, તે મેળવનાર વ્યક્તિ કદાચ બીજાને આપે. ત્યારે ખાનગી માહિતીનો કાયદો (privacy law) કદાચ તેનું રક્ષણ ન કરે.
rec-right-sud = દારૂ કે ડ્રગ્સના સેવનની સારવારના રેકોર્ડ: જેને આ રેકોર્ડ મળે, તે વ્યક્તિ HIPAA કાયદાની છૂટ પ્રમાણે તેને ફરીથી બીજાને આપી શકે છે. દીવાની, ફોજદારી, વહીવટી કે ધારાકીય કેસમાં મારી વિરુદ્ધ તેનો ઉપયોગ કરી શકાય નહીં. ફક્ત મારી સંમતિ કે કોર્ટનો હુકમ તેની છૂટ આપી શકે છે.
rec-right-refuse = હું કોઈ ખાનું ખાલી રાખું, તો તે રેકોર્ડ મોકલાતા નથી. ત્યારે નવા ડૉક્ટરને કદાચ પૂરું ચિત્ર ન દેખાય.
rec-right-copy = સહી કરેલા આ ફોર્મની કૉપી મને મળે છે. જે રેકોર્ડ મોકલાય છે, તે હું જોઈ શકું છું.
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = હું મારા પોતાના રેકોર્ડ માગું, તો ઑફિસે { $access-days } દિવસની અંદર જવાબ આપવો પડે. તે મને કારણ લખીને જણાવે તો જ વધુ { $access-extension-days } દિવસ લઈ શકે છે.
rec-right-fee = મારી પોતાની કૉપી માટે હું ફક્ત કૉપી કરવાનો અને ટપાલનો વાજબી ખર્ચ આપું છું. કૃપા કરીને શરૂ કરતાં પહેલાં મને ખર્ચ જણાવો.
rec-right-ownform = તમારી ઑફિસ પોતાનું ફોર્મ વાપરતી હોય, તો કૃપા કરીને તે મને તરત મોકલો. કૃપા કરીને આ પત્રને આજથી મારી લેખિત વિનંતી ગણો.

rec-s10 = અહીં સહી કરો
rec-sign = દર્દીની સહી
rec-sign-date = તારીખ
rec-sign-rep = દર્દી વતી સહી કરનારની સહી
rec-sign-rep-name = સ્પષ્ટ અક્ષરે નામ
rec-sign-rep-why = આ વ્યક્તિ કેમ સહી કરી શકે (માતા કે પિતા, કાનૂની વાલી, હેલ્થ કેર એજન્ટ, બીજું). પુરાવો જોડો.
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = ખાનગી વિષયો માટે, { $minor-consent-age } થી { $minor-last-age } વર્ષના દર્દીની સહી
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = ખાનગી વિષયો માટે, બાળક કે ટીનએજરની સહી, તમારું રાજ્ય માગે તો
rec-sign-witness = સાક્ષી, તમારું રાજ્ય માગે તો
rec-sign-interpreter = આ ફોર્મ મને મારી ભાષામાં વાંચી આપનારનું નામ
rec-bilingual-note = અંગ્રેજી લખાણ રેકોર્ડ ઑફિસ માટે છે. બંને લખાણમાં એક જ વાત છે.

## Tracking page

rec-track-title = મારી વિનંતીઓની નોંધ
rec-track-place = જગ્યા
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = સ્કેન ઑફિસ
rec-track-pathology = ટિશ્યૂ (pathology) ઑફિસ
rec-track-sent = મોકલ્યાની તારીખ
rec-track-called = ફોન કર્યાની તારીખ
rec-track-got = મળ્યાની તારીખ
rec-track-checked = ખોલીને તપાસ્યું
