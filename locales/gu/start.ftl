### D1 Start here

start-title = બીજો અભિપ્રાય લેવો: અહીંથી શરૂ કરો
start-main = તમે તમારી તબિયતની તકલીફ વિશે હંમેશાં બીજા ડૉક્ટરને પૂછી શકો છો. ઘણા લોકો આમ કરે છે. આમાં કોઈનું અપમાન નથી.
start-what = બીજો અભિપ્રાય (second opinion) એટલે બીજા ડૉક્ટર તમારી તકલીફ અને ટેસ્ટ જુએ છે. પછી તેઓ પોતાનો મત જણાવે છે.

## When and why

start-when-title = તે ક્યારે કામ લાગે
start-when-serious = તમને કહેવાયું છે કે બીમારી ગંભીર છે, કે લાંબો સમય ચાલે તેવી છે.
start-when-treatment = તમને કહેવાયું છે કે ઑપરેશન, પ્રોસિજર (procedure) કે ભારે સારવારની જરૂર છે.
start-when-unsure = શું તકલીફ છે તેની તમારા ડૉક્ટરને ખાતરી નથી.
start-when-rare = તમારી બીમારી ઓછી જોવા મળે છે, કે તેની સારવાર અઘરી છે.
start-when-trial = તમને નવી સારવાર સૂચવવામાં આવી છે, કે એવી સારવાર જે હજી ચકાસાય છે.
start-when-plan = તમારા હેલ્થ પ્લાનમાં તે ફરજિયાત છે. કેટલાક પ્લાનમાં એવું હોય છે. મોટે ભાગે ઑપરેશન પહેલાં, કે હજી ચકાસાતી સારવાર પહેલાં.
start-when-cancer = તમને કૅન્સર છે. કદાચ થાક લાગે, કે પૂછવું અઘરું લાગે. તો પણ બીજો અભિપ્રાય લેવો સામાન્ય છે અને તેનાથી મદદ મળી શકે છે.

start-why-title = તેનાથી શું થઈ શકે
start-why-sure = ખબર પડી શકે કે સારવારની પહેલી યોજના બરાબર છે.
start-why-more = તમને વધુ વિકલ્પો જાણવા મળી શકે.
start-why-choose = તમારા માટે સૌથી સારું પસંદ કરવામાં મદદ મળી શકે.

## Time

start-urgent-title = મારી પાસે કેટલો સમય છે?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = ઇમરજન્સી હોય તો રાહ ન જુઓ. ફોન કરો: { $emergency-number }. અથવા ઇમરજન્સી રૂમમાં (emergency room) જાઓ.
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = તમારા ડૉક્ટરને પૂછો:
start-urgent-ask = “મારે કેટલી જલદી શરૂ કરવું પડે? મારા વિકલ્પો જોવા માટે મારી પાસે કેટલો સમય છે?”
start-urgent-answer = મારા ડૉક્ટરે કહ્યું કે મારી પાસે આટલો સમય છે:
start-urgent-soon = શું તમારું ઑપરેશન થોડા જ દિવસોમાં છે? નવા ડૉક્ટરની ઑફિસને આજે જ ફોન કરો અને તારીખ કહો. કેટલીક હૉસ્પિટલો તમને ખૂબ જલદી તપાસી શકે છે.
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = ઑપરેશન કે સારવારને થોડા જ દિવસ બાકી છે. તમે હજી પણ બીજા ડૉક્ટરને પૂછી શકો છો. નવા ડૉક્ટરની ઑફિસને આજે જ ફોન કરો અને તારીખ કહો. તમારા ડૉક્ટરને આજે જ પૂછો: “શું રાહ જોવી સલામત છે?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = પાંચ પગલાં
start-step-talk = તમારા ડૉક્ટર સાથે વાત કરો.
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = આજે જ તમારા ડૉક્ટર સાથે વાત કરો.
start-step-talk-page = આ પાનું વાપરો: “{ script-title }”.
start-step-plan = એપોઇન્ટમેન્ટ લેતાં પહેલાં તમારા હેલ્થ પ્લાનને (વીમો) ફોન કરો.
start-step-plan-now = આજે જ તમારા હેલ્થ પ્લાનને (વીમો) ફોન કરો.
start-step-plan-page = આ પાનું વાપરો: “{ ins-title }”.
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = પૂછો કે ખર્ચ કેટલો થશે, અને પૈસા ભરવામાં કોણ મદદ કરી શકે.
start-step-cost-page = આ પાનું વાપરો: “{ ins-none-page-title }”.
start-step-records = તમારા રેકોર્ડ વહેલા માગો.
start-step-records-now = આજે જ તમારા રેકોર્ડ માગો.
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = આમાં { $processing-days-min } થી { $processing-days-max } દિવસ લાગી શકે, અને ક્યારેક વધુ.
start-step-records-page = આ પાનું વાપરો: “{ rec-title }”.
start-step-meet = ડૉક્ટરો શોધો અને તેમને મળો.
start-step-meet-page = આ પાનું વાપરો: “{ int-title }”.
start-step-decide = નિર્ણય લો.
start-step-decide-page = આ પાનું વાપરો: “{ dec-title }”.

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = મારી તારીખો
start-dates-request-by = મારી વિનંતી મોકલવાનો છેલ્લો દિવસ
start-dates-check-on = રેકોર્ડ ઑફિસને ફોન કરવાનો દિવસ
start-dates-late-on = ઑફિસે જવાબ આપવાનો છેલ્લો દિવસ
start-dates-visit = નવા ડૉક્ટર સાથે મારી મુલાકાત
start-dates-decide = નિર્ણય લેવાનો છેલ્લો દિવસ
start-dates-short = તમારા રેકોર્ડ કદાચ સમયસર ન આવે. રેકોર્ડ ઑફિસને અને નવા ડૉક્ટરની ઑફિસને ફોન કરો. નવી ઑફિસને તમારા માટે રેકોર્ડ મંગાવવા કહો.

## Bring list

start-bring-title = મુલાકાતમાં સાથે લાવો
start-bring-records = મારા રેકોર્ડ, લેબનાં પરિણામ અને ટેસ્ટનાં પરિણામ
start-bring-scans = મારા સ્કેન: એક્સ-રે (X-ray), MRI અને CT ની તસવીરો, ફક્ત રિપોર્ટ નહીં
start-bring-meds = મારી બધી દવાઓની યાદી, ડોઝ સાથે
start-bring-card = મારા હેલ્થ પ્લાનનું કાર્ડ અને ફોટો ID
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = મારું ફોટો ID
start-bring-person = પરિવારમાંથી કોઈ કે મિત્ર
start-bring-packet = આ ફાઇલ અને એક પેન
