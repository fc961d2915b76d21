### D5 Meet the doctor

int-title = Arzt oder Ärztin kennenlernen
int-main = Sprechen Sie mit mehreren Ärztinnen oder Ärzten, wenn Sie Zeit haben. Stellen Sie die gleichen Fragen. Schreiben Sie die Antworten nebeneinander.

## Find and choose

int-find-title = So finden Sie Ärztinnen und Ärzte
int-find-doctor = Fragen Sie in Ihrer Facharztpraxis, wer Ihre Krankheit oft behandelt. Sie gehen in keine Facharztpraxis? Fragen Sie in Ihrer Hausarztpraxis.
int-find-service = Nutzen Sie die Arztsuche (find a doctor) eines Krankenhauses, am Telefon oder im Internet. Achten Sie auf Ausbildung, Können, Ort, Krankenversicherungen und Sprachen.
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = Arztsuche: { $referral-line }
int-find-plan = Bitten Sie Ihre Krankenversicherung um eine Liste ihrer Fachärztinnen und Fachärzte.
int-find-center = Fragen Sie bei Krebs oder einer seltenen Krankheit nach einem Zentrum, das viele Menschen damit behandelt.
int-find-outside = Suchen Sie möglichst einen Arzt oder eine Ärztin in einem anderen Krankenhaus. Dort sieht man es vielleicht auf eine neue Weise.

int-choose-title = Worauf Sie achten können
int-choose-experience = Der Arzt oder die Ärztin hat viele Menschen mit Ihrer Krankheit behandelt. Mehr Übung bedeutet oft bessere Ergebnisse.
int-choose-hospital = Das Krankenhaus ist akkreditiert (accredited). Das heißt: Es hat feste Regeln für gute Versorgung erfüllt.
int-choose-staff = Sie fühlen sich bei den Pflegekräften und beim Personal wohl. Diese helfen Ihnen bei Fragen, Terminen, der Krankenversicherung und Folgerezepten.
int-choose-cost = Sie wissen, was es kosten wird und wer Ihnen beim Bezahlen helfen kann.
int-choose-comfort = Sie fühlen, dass man Ihnen zuhört. Es ist Ihr Körper und Ihre Entscheidung.

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = Fragen an jeden Arzt und jede Ärztin
int-core-1 = Haben Sie die Facharztprüfung bestanden (board certified)? In welchem Fach?
int-core-2 = Wie lange behandeln Sie schon Menschen mit dieser Krankheit?
int-core-3 = Welche Behandlungen bieten Sie dafür an?
int-core-4 = Haben Sie klinische Studien (clinical trials) für diese Krankheit?
int-core-5 = Wann haben Sie Sprechstunde?
int-core-6 = Wie oft machen Sie diese Operation?
int-core-7 = Wie oft ist diese Operation bei Ihnen erfolgreich (Erfolgsrate)?

## More questions for every doctor

int-more-title = Auch gute Fragen
int-more-agree = Bitte sehen Sie sich zuerst die Untersuchungsergebnisse an. Was für eine Krankheit ist es Ihrer Meinung nach? Wie sicher sind Sie?
int-more-else = Was könnte es sonst sein? Sind noch mehr Untersuchungen nötig?
int-more-wait = Was ist, wenn wir abwarten? Was ist, wenn wir nichts tun?
int-more-options = Was spricht bei jeder Möglichkeit dafür und was dagegen?
int-more-you = Was würden Sie für Ihre eigene Familie wählen? Warum?
int-more-hospital = Mit welchem Krankenhaus arbeiten Sie zusammen? Ist es für diese Behandlung akkreditiert (accredited)?
int-more-language = Haben Sie einen Dolmetscher für meine Sprache?
int-more-cost = Nehmen Sie diese Krankenversicherung an? Was bleibt noch zu zahlen?
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = Was wird es kosten? Helfen Sie Menschen, die keine Krankenversicherung haben?
int-more-contact = Wer beantwortet meine Fragen zwischen den Terminen?
int-more-report = Schicken Sie mir und der ersten Praxis Ihre Meinung schriftlich? Wann?
int-more-home = Kann eine Praxis nahe am Wohnort einen Teil der Behandlung machen?

## Question sets, chosen by the condition

int-surgery-title = Falls Sie vielleicht operiert werden
int-surgery-1 = Warum ist die Operation jetzt nötig? Was könnten wir vorher noch versuchen?
int-surgery-2 = Kann man es auch anders machen, mit kleineren Schnitten?
int-surgery-3 = Wie viele haben Sie letztes Jahr gemacht?
int-surgery-4 = Welche Probleme können auftreten? Wie oft kommt das bei den Menschen vor, die Sie operieren?
int-surgery-5 = Wer operiert? Wer ist sonst noch im Raum?
int-surgery-6 = Welche Art von Narkose oder Betäubung ist geplant? Wer macht sie?
int-surgery-7 = Wie lange dauert der Aufenthalt im Krankenhaus? Ab wann ist Arbeiten, Autofahren oder Heben wieder ungefährlich?
int-surgery-8 = Wie weh wird es tun? Was tun Sie gegen die Schmerzen?
int-surgery-9 = Werden später weitere Operationen nötig sein?

int-cancer-title = Falls Sie Krebs haben
int-cancer-1 = Welche Art von Krebs ist es? Welches Stadium? Wie sicher sind Sie?
int-cancer-2 = Hat Ihre eigene Pathologie die Gewebeschnitte (slides) angesehen?
int-cancer-3 = Soll der Tumor auf Veränderungen der Gene untersucht werden?
int-cancer-4 = Wird ein Team aus Ärztinnen und Ärzten über diesen Fall sprechen?
int-cancer-5 = Was ist das Ziel: den Krebs heilen, ihn bremsen oder sich besser fühlen?
int-cancer-6 = Welche Behandlung kommt zuerst? Warum?
int-cancer-7 = Wie lange können wir ohne Gefahr warten, bevor wir anfangen?
int-cancer-8 = Gibt es eine passende klinische Studie (clinical trial)?
int-cancer-9 = Was bedeutet die Behandlung für Alltag, Arbeit und Kinderwunsch?
int-cancer-10 = Wer kann bei Schmerzen, Essen, Sorgen und Geld helfen?

int-rare-title = Falls Ihre Krankheit selten ist
int-rare-1 = Wie viele Menschen mit dieser Krankheit haben Sie behandelt?
int-rare-2 = Gibt es ein Zentrum, das diese Krankheit am besten kennt?
int-rare-3 = Ist ein Gentest nötig? Soll die Familie auch einen machen?
int-rare-4 = Wer wird die Behandlung leiten? Sprechen Sie mit der Praxis vor Ort?
int-rare-5 = Gibt es eine Patientengruppe oder eine Liste (registry), bei der man mitmachen kann?

int-chronic-title = Falls Ihre Krankheit lange dauert
int-chronic-1 = Was ist das Ziel der Behandlung? Woran merken wir, dass sie wirkt?
int-chronic-2 = Könnte es auch mit weniger Medikamenten oder einer kleineren Dosis gehen?
int-chronic-3 = Was hilft zu Hause am meisten?
int-chronic-4 = Wie oft sind Kontrollen nötig? Welche?
int-chronic-5 = Bei welchen Zeichen soll ich Sie anrufen oder sofort Hilfe holen?

int-child-title = Falls der Patient oder die Patientin ein Kind ist
int-child-1 = Wie viele Kinder in diesem Alter mit dieser Krankheit haben Sie behandelt?
int-child-2 = Brauchen wir eine Kinderklinik oder eine Facharztpraxis für Kinder?
int-child-3 = Wie könnte das Wachstum, Schule und Spielen verändern?
int-child-4 = Sind die Untersuchungen und Dosen für Kinder gemacht? Bekommt mein Kind bei Untersuchungen ein Mittel zum Schlafen?
int-child-5 = Kann ich bei meinem Kind bleiben? Auch über Nacht?
int-child-6 = Wie werden Sie das meinem Kind erklären?
int-child-7 = Über welche Dinge kann mein Kind als Teenager mit Ihnen allein sprechen?

int-mental-title = Falls es um die psychische Gesundheit geht
int-mental-1 = Was für eine Krankheit ist es Ihrer Meinung nach? Wie sind Sie darauf gekommen?
int-mental-2 = Könnte eine körperliche Krankheit oder ein Medikament die Ursache sein?
int-mental-3 = Welche Möglichkeiten gibt es: Gesprächstherapie, Medikamente, beides oder andere Hilfe?
int-mental-4 = Wie bald sollte sich etwas ändern? Was ist, wenn nicht?
int-mental-5 = Welche Nebenwirkungen gibt es? Wie kann man das Medikament ohne Gefahr absetzen?
int-mental-6 = Wen rufe ich in einer Krise an?
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = Krisentelefon, Tag und Nacht: { $crisis-line }
int-mental-7 = Wer kann meine Krankenakte sehen? Sprechen Sie nur dann mit meiner Familie, wenn ich Ja sage?

int-med-title = Falls es um ein neues Medikament oder eine Behandlung geht, die noch getestet wird
int-med-1 = Ist es für diese Krankheit zugelassen? Wenn nicht: Warum glauben Sie, dass es helfen könnte?
int-med-2 = Was ist die übliche Behandlung? Warum nicht diese?
int-med-3 = Was wissen wir über die Risiken und was wissen wir nicht?
int-med-4 = Ist es zusammen mit den anderen Medikamenten sicher?
int-med-5 = Darf man jederzeit aufhören? Was passiert dann?
int-med-6 = Wer zahlt das Medikament, die Untersuchungen und die Fahrten? Wer zahlt, wenn es schadet?
int-med-7 = Wer prüft, ob die Studie sicher ist?

int-nodx-title = Falls niemand weiß, was Sie haben
int-nodx-1 = Nach welchen Krankheiten haben Sie gesucht, ohne sie zu finden? Woher wissen Sie das?
int-nodx-2 = Was ist am wahrscheinlichsten? Welche ernste Krankheit dürfen wir nicht übersehen?
int-nodx-3 = Welche Untersuchung würde jetzt am meisten helfen?
int-nodx-4 = Soll sich noch jemand die Aufnahmen oder Gewebeschnitte (slides) ansehen?
int-nodx-5 = Ist ein anderes Fachgebiet nötig?
int-nodx-6 = Was sollen wir aufschreiben oder beobachten?
int-nodx-7 = Wie geht es weiter, wenn diese Untersuchung keine Antwort gibt?

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = Arzt/Ärztin { $n }
int-grid-date = Termin
int-grid-feel = Man hat mir zugehört (1 bis 5)
int-grid-staff = Personal war nett und hilfsbereit (1 bis 5)
int-grid-cost = Was ich zahlen muss
