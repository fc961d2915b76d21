### D1 Start here

start-title = दूसरी राय: यहाँ से शुरू करें
start-main = अपनी सेहत की समस्या के बारे में किसी दूसरे डॉक्टर से पूछना हमेशा ठीक है। बहुत लोग ऐसा करते हैं। इसमें किसी का अपमान नहीं है।
start-what = दूसरी राय (second opinion) में दूसरे डॉक्टर आपकी समस्या और जाँचें देखते हैं। फिर वे अपनी राय बताते हैं।

## When and why

start-when-title = यह कब काम आ सकती है
start-when-serious = आपको बताया गया है कि बीमारी गंभीर है, या लंबे समय तक रहने वाली है।
start-when-treatment = आपको बताया गया है कि ऑपरेशन, प्रोसीजर (procedure) या तेज़ असर वाला इलाज चाहिए।
start-when-unsure = आपके डॉक्टर को पक्का पता नहीं कि समस्या क्या है।
start-when-rare = आपकी बीमारी कम लोगों को होती है, या उसका इलाज मुश्किल है।
start-when-trial = आपको कोई नया इलाज सुझाया गया है, या ऐसा इलाज जो अभी परखा जा रहा है।
start-when-plan = आपके हेल्थ प्लान में दूसरी राय ज़रूरी है। कुछ प्लान ऐसा माँगते हैं। अक्सर यह ऑपरेशन से पहले, या अभी परखे जा रहे इलाज से पहले होता है।
start-when-cancer = आपको कैंसर है। शायद थकान हो, या पूछना मुश्किल लगे। फिर भी दूसरी राय लेना आम बात है, और इससे मदद मिल सकती है।

start-why-title = इससे क्या फ़ायदा हो सकता है
start-why-sure = पता चल सकता है कि इलाज की पहली योजना सही है।
start-why-more = आपको और विकल्प पता चल सकते हैं।
start-why-choose = अपने लिए सबसे अच्छा चुनने में मदद मिल सकती है।

## Time

start-urgent-title = मेरे पास कितना समय है?
# $emergency-number (String) Number to call in an emergency
start-urgent-now = इमरजेंसी हो तो इंतज़ार न करें। { $emergency-number } पर फ़ोन करें या इमरजेंसी रूम (emergency room) जाएँ।
# Advice. It stands above start-urgent-ask, which is in a speech bubble.
start-urgent-lead = अपने डॉक्टर से पूछें:
start-urgent-ask = “मुझे इलाज कब तक शुरू करना होगा? अपने विकल्प देखने के लिए मेरे पास कितना समय है?”
start-urgent-answer = मेरे डॉक्टर ने कहा कि मेरे पास इतना समय है:
start-urgent-soon = क्या आपका ऑपरेशन कुछ ही दिनों में है? आज ही नए डॉक्टर के ऑफ़िस को फ़ोन करें और तारीख बताएँ। कुछ अस्पताल आपको बहुत जल्दी देख सकते हैं।
# Instead of start-urgent-soon, and high on the page, when the record says that surgery or treatment is near.
start-soon = ऑपरेशन या इलाज में कुछ ही दिन बाकी हैं। अब भी किसी दूसरे डॉक्टर से पूछा जा सकता है। आज ही नए डॉक्टर के ऑफ़िस को फ़ोन करें और तारीख बताएँ। आज ही अपने डॉक्टर से पूछें: “क्या इंतज़ार करना सुरक्षित है?”

## Steps. Each is a short bold line; the page to use stands under it, by its title.

start-steps-title = पाँच कदम
start-step-talk = अपने डॉक्टर से बात करें।
# The -now heads stand when surgery or treatment is only days away, or the records may not come in time.
start-step-talk-now = आज ही अपने डॉक्टर से बात करें।
start-step-talk-page = यह पन्ना देखें: “{ script-title }”।
start-step-plan = अपॉइंटमेंट लेने से पहले हेल्थ प्लान (बीमा) को फ़ोन करें।
start-step-plan-now = आज ही अपने हेल्थ प्लान (बीमा) को फ़ोन करें।
start-step-plan-page = यह पन्ना देखें: “{ ins-title }”।
# Instead of start-step-plan, for someone who has no health plan.
start-step-cost = पूछें कि खर्च कितना होगा और पैसे देने में कौन मदद कर सकता है।
start-step-cost-page = यह पन्ना देखें: “{ ins-none-page-title }”।
start-step-records = अपने मेडिकल रिकॉर्ड जल्दी माँगें।
start-step-records-now = आज ही अपने मेडिकल रिकॉर्ड माँगें।
# $processing-days-min (Number) Fewest days the records office needs
# $processing-days-max (Number) Most days the records office needs
start-step-records-time = { $processing-days-max ->
    [one] इसमें { $processing-days-min } से { $processing-days-max } दिन लग सकता है, और कभी-कभी ज़्यादा।
   *[other] इसमें { $processing-days-min } से { $processing-days-max } दिन लग सकते हैं, और कभी-कभी ज़्यादा।
}
start-step-records-page = यह पन्ना देखें: “{ rec-title }”।
start-step-meet = डॉक्टर खोजें और उनसे मिलें।
start-step-meet-page = यह पन्ना देखें: “{ int-title }”।
start-step-decide = फ़ैसला करें।
start-step-decide-page = यह पन्ना देखें: “{ dec-title }”।

## Dates. Each is a label with the date under it; start-dates-short is a note.

start-dates-title = मेरी तारीखें
start-dates-request-by = मेरा अनुरोध भेजने का आखिरी दिन
start-dates-check-on = रिकॉर्ड ऑफ़िस को फ़ोन करने का दिन
start-dates-late-on = ऑफ़िस के जवाब देने का आखिरी दिन
start-dates-visit = नए डॉक्टर से मेरी मुलाकात
start-dates-decide = फ़ैसला करने का आखिरी दिन
start-dates-short = आपके रिकॉर्ड शायद समय पर न आएँ। रिकॉर्ड ऑफ़िस और नए डॉक्टर के ऑफ़िस को फ़ोन करें। नए ऑफ़िस से कहें कि वह आपके लिए रिकॉर्ड मँगवा ले।

## Bring list

start-bring-title = मुलाकात में साथ ले जाएँ
start-bring-records = मेरे मेडिकल रिकॉर्ड, लैब के नतीजे और जाँचों के नतीजे
start-bring-scans = मेरे स्कैन: X-ray, MRI और CT की तस्वीरें, सिर्फ़ रिपोर्ट नहीं
start-bring-meds = मेरी सब दवाओं की लिस्ट, डोज़ के साथ
start-bring-card = मेरा हेल्थ प्लान कार्ड और फ़ोटो ID
# Instead of start-bring-card for someone who has no health plan.
start-bring-id = मेरी फ़ोटो ID
start-bring-person = परिवार का कोई सदस्य या दोस्त
start-bring-packet = यह फ़ाइल और एक पेन
