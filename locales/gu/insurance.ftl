### D3 Call my health plan

ins-title = તમારા હેલ્થ પ્લાનને ફોન કરો
ins-main = એપોઇન્ટમેન્ટ લેતાં પહેલાં ફોન કરો. પૂછો કે પ્લાન શેના પૈસા આપે છે. જેમની સાથે વાત થઈ તેમનું નામ લખો.
ins-have = આ તૈયાર રાખો: તમારા પ્લાનનું કાર્ડ, તમારી બીમારીનું નામ, અને નવા ડૉક્ટરનું નામ અને સરનામું.
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = આ તૈયાર રાખો: પ્લાનનું કાર્ડ, બીમારીનું નામ, અને નવા ડૉક્ટરનું નામ અને સરનામું. કહો કે તમે કોના માટે ફોન કરો છો. પ્લાન તેમની સંમતિ માગી શકે છે. આ પાના પર જ્યાં “હું”, “મને”, “મારે” કે “મારો” જેવા શબ્દો હોય, ત્યાં દર્દીનું નામ કહો.
ins-where = નંબર તમારા કાર્ડની પાછળ છે. “મેમ્બર સર્વિસિસ” (member services) માગો. જરૂર હોય તો દુભાષિયો (interpreter) માગો. તે મફત છે.

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = ખર્ચ વિશે પૂછો
ins-none-page-main = એપોઇન્ટમેન્ટ લેતાં પહેલાં પૂછો કે મુલાકાતનો ખર્ચ કેટલો થશે. પૂછો કે પૈસા ભરવામાં કોણ મદદ કરી શકે. જેમની સાથે વાત થઈ તેમનું નામ લખો.

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = મારો પ્લાન
ins-plan-phone = મારા પ્લાનનો ફોન
ins-plan-member = મેમ્બર નંબર
ins-plan-group = ગ્રુપ નંબર
ins-plan-holder = પ્લાન કોના નામે છે

ins-log-title = મારા ફોન કૉલ
ins-log-date = તારીખ અને સમય
ins-log-person = કોની સાથે વાત થઈ (નામ)
ins-log-ref = કૉલ નંબર (reference number)
ins-log-said = તેમણે શું કહ્યું

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = શું મારો પ્લાન પૈસા આપે છે?
# Yes/No
ins-a-covered = શું મારો પ્લાન બીજા અભિપ્રાયના પૈસા આપે છે?
# Yes/No
ins-a-covered-illness = શું તે આ બીમારી માટે બીજા અભિપ્રાયના પૈસા આપે છે?
# Yes/No
ins-a-required = શું આ ઑપરેશન કે સારવાર પહેલાં મારા પ્લાનમાં બીજો અભિપ્રાય લેવો ફરજિયાત છે?
# Open
ins-a-required-penalty = હું બીજો અભિપ્રાય ન લઉં તો શું થાય?
# Yes/No
ins-a-third = બે ડૉક્ટરો એકમત ન હોય, તો શું મારો પ્લાન ત્રીજા અભિપ્રાયના પૈસા આપે છે?
# Yes/No
ins-a-remote = શું તે વિડિયો પર લીધેલા અભિપ્રાયના પૈસા આપે છે?
# Yes/No
ins-a-remote-records = શું તે ફક્ત રેકોર્ડ જોઈને આપેલા અભિપ્રાયના પૈસા આપે છે?
# Yes/No
ins-a-program = શું મારા પ્લાનની બીજા અભિપ્રાય માટે પોતાની સેવા છે?
# Yes/No
ins-a-program-job = શું મારી નોકરી તરફથી આવી સેવા છે?
# Yes/No
ins-a-program-free = શું તે સેવા મફત છે?

ins-b-title = હું કયા ડૉક્ટરને બતાવી શકું?
# Yes/No
ins-b-network = શું ડૉક્ટર મારા પ્લાનના નેટવર્કમાં (network) હોય તે જરૂરી છે?
# Yes/No
ins-b-network-doctor = શું આ ડૉક્ટર નેટવર્કમાં છે?
# Yes/No
ins-b-place = શું હૉસ્પિટલ કે ક્લિનિક નેટવર્કમાં છે?
# Yes/No
ins-b-place-lab = શું લેબ નેટવર્કમાં છે?
# Yes/No
ins-b-place-scans = શું એક્સ-રે (X-ray) અને સ્કેનની જગ્યા નેટવર્કમાં છે?
# Yes/No
ins-b-place-tissue = શું ટિશ્યૂના ડૉક્ટર (pathologist) નેટવર્કમાં છે?
# Yes/No
ins-b-list = શું તમે મને એવા ડૉક્ટરોની યાદી મોકલી શકો, જે આ બીમારીની સારવાર કરે અને મારી ભાષા બોલે?
# Yes/No
ins-b-none = નેટવર્કના કોઈ ડૉક્ટર આ બીમારીની સારવાર ન કરે, તો શું હું એટલા જ ખર્ચે બીજા ડૉક્ટરને બતાવી શકું?
# Open
ins-b-none-how = હું આ કેવી રીતે માગું?

ins-c-title = પહેલાં મારે શું જોઈશે?
# Yes/No
ins-c-referral = શું મારે રેફરલ (referral) જોઈશે?
# Open
ins-c-referral-who = રેફરલ કોણે લખવો પડે?
# Yes/No
ins-c-auth = શું મારે મુલાકાત પહેલાં મંજૂરી (prior authorization) જોઈશે?
# Yes/No
ins-c-auth-tests = શું ટેસ્ટ માટે પણ મંજૂરી જોઈશે?
# Open
ins-c-auth-who = મંજૂરી કોણ માગે છે?
# Open
ins-c-auth-time = તેમાં કેટલો સમય લાગે છે?
# Open
ins-c-auth-number = મંજૂરી નંબર
# Open
ins-c-auth-end = મંજૂરી પૂરી થવાની તારીખ
# Yes/No
ins-c-letter = શું તમે મને જવાબ લખીને મોકલી શકો?

ins-d-title = મારે કેટલા પૈસા ભરવા પડશે?
# Open
ins-d-copay = મુલાકાત માટે મારે કેટલા પૈસા ભરવાના છે (copay કે coinsurance)?
# Open
ins-d-deductible = વર્ષની નક્કી રકમ, જે પહેલાં મારે ભરવાની છે (deductible), તેમાંથી આ વર્ષે કેટલી બાકી છે?
# Open
ins-d-max = આ વર્ષે મારે વધુમાં વધુ કેટલા પૈસા ભરવાના થાય (out-of-pocket maximum)?
# Open
ins-d-max-left = તેમાંથી કેટલા બાકી છે?
# Yes/No
ins-d-facility = શું હૉસ્પિટલ કે સેન્ટરની ફી (facility fee) પણ હોય છે?
# Yes/No
ins-d-tests = નવા ડૉક્ટર ફરીથી ટેસ્ટ કરાવે, તો શું પ્લાન પૈસા આપે છે?
# Yes/No
ins-d-tests-old = નવા ડૉક્ટર મારા જૂના સ્કેન કે સ્લાઇડ તપાસે, તો શું પ્લાન પૈસા આપે છે?
# Open
ins-d-out = ડૉક્ટર નેટવર્કમાં ન હોય, તો મારે કેટલા પૈસા ભરવાના છે?
# Yes/No
ins-d-travel = શું તે મુસાફરી કે રહેવાની જગ્યાના ખર્ચમાં મદદ કરે છે?

ins-e-title = પ્લાન ના પાડે તો
# Open
ins-e-why = કેમ? કૃપા કરીને મને જવાબ લખીને મોકલો.
# Open
ins-e-appeal = હું અપીલ (appeal) કેવી રીતે કરું?
# Open
ins-e-appeal-date = અપીલ કરવાનો છેલ્લો દિવસ કયો છે?
# Yes/No
ins-e-appeal-fast = હું રાહ ન જોઈ શકું, તો શું ઝડપી અપીલ (fast appeal) છે?
ins-e-letter = મારા ડૉક્ટર પત્ર લખી શકે છે કે મને આની જરૂર કેમ છે.
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = મારા રાજ્યની વીમા ઑફિસ મને મફત મદદ કરી શકે છે. ફોન કરો: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = મારી પાસે મેડિકેર (Medicare) હોય તો
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = પાર્ટ બી (Part B) ઑપરેશન પહેલાં બીજા અભિપ્રાયના પૈસા ભરવામાં મદદ કરે છે. આ એવા ઑપરેશન માટે છે, જેની તમને જરૂર છે અને જે ઇમરજન્સી નથી. પહેલાં તમે વર્ષની નક્કી રકમ (deductible) ભરો. પછી તમારો ભાગ { $medicare-share } છે. મેડિકેર પોતે મંજૂર કરેલી રકમનો બાકીનો ભાગ આપે છે.
ins-medicare-third = બે ડૉક્ટરો એકમત ન હોય, તો પાર્ટ બી (Part B) ત્રીજા અભિપ્રાયના પૈસા ભરવામાં મદદ કરે છે. તમને જરૂરી ટેસ્ટના પૈસા ભરવામાં પણ મદદ કરે છે.
ins-medicare-accepts = ડૉક્ટરને પૂછો: “શું તમે મેડિકેર (Medicare) સ્વીકારો છો?”
ins-medicare-ma = શું તમારી પાસે મેડિકેર એડવાન્ટેજ (Medicare Advantage) પ્લાન છે? નિયમો અલગ હોઈ શકે છે. પહેલાં પ્લાનને ફોન કરો. તમારે રેફરલ (referral) કે નેટવર્કના (network) ડૉક્ટરની જરૂર પડી શકે છે.
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = મેડિકેરને (Medicare) ફોન કરો: { $medicare-phone }. સાંભળવામાં તકલીફ હોય તો TTY: { $medicare-tty }

ins-medicaid-title = મારી પાસે મેડિકેડ (Medicaid) હોય તો
ins-medicaid-plan = તમારા પ્લાન પાસે બીજો અભિપ્રાય માગો. મેડિકેડ (Medicaid) હેલ્થ પ્લાને તમને તે અપાવવો જ પડે. તે પ્લાનના ડૉક્ટરનો હોય, અથવા પ્લાનની બહારના ડૉક્ટરનો. તે તમને કોઈ ખર્ચ વગર જ મળવો જોઈએ.
ins-medicaid-ride = પૂછો કે પ્લાન તમને મુલાકાતે જવા માટે ગાડીની સગવડ આપે છે કે નહીં.

ins-employer-title = મારો પ્લાન નોકરી તરફથી હોય તો
ins-employer-hr = બેનિફિટ ઑફિસને (benefits office) પૂછો: “શું આપણી પાસે બીજા અભિપ્રાયની સેવા છે? આપણો પ્લાન કોણ ચલાવે છે?”

ins-none-title = મારી પાસે વીમો ન હોય, અથવા હું જાતે પૈસા ભરું તો
ins-none-estimate = “ખર્ચનો અંદાજ” (good faith estimate) માગો. આ કાગળમાં લખ્યું હોય છે કે મુલાકાત અને ટેસ્ટનો ખર્ચ કેટલો થશે. તમે માગો ત્યારે, અથવા એપોઇન્ટમેન્ટ લો ત્યારે, તેમણે આ લખીને આપવું જ પડે.
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = શું બિલ આ અંદાજથી { $gfe-threshold } કે વધુ ઊંચું છે? તમે બિલ સામે વાંધો (dispute) ઉઠાવી શકો છો. બિલના { $gfe-days } દિવસની અંદર શરૂ કરો.
ins-none-medicaid = હૉસ્પિટલને પૂછો: “શું તમે મને મેડિકેડની (Medicaid) અરજી કરવામાં મદદ કરી શકો, કે બાળક માટે હોય તો CHIP ની?”
ins-none-charity = હૉસ્પિટલને પૂછો: “શું તમારી પાસે ચેરિટી કેર (charity care) કે પૈસાની મદદ છે? શું મને ફોર્મ મારી ભાષામાં મળી શકે?”
ins-none-plan = પૂછો: “શું હું દર મહિને થોડા થોડા પૈસા ભરી શકું?”
ins-none-clinic = કમ્યુનિટી હેલ્થ સેન્ટરને (community health center) પૂછો. તેઓ તમારી આવક પ્રમાણે પૈસા લે છે.
