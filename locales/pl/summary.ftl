### D6 My health on one page (for the new doctor)

sum-title = Moje zdrowie na jednej stronie
sum-main = Proszę dać tę stronę nowemu lekarzowi. Proszę wypełnić to, co można.
sum-question = Jedno pytanie, na które najbardziej chcę uzyskać odpowiedź
sum-diagnosis = Jakie rozpoznanie mi podano, kto je podał i kiedy
sum-plan = Jakie leczenie mi zaproponowano i kiedy może się zacząć
sum-blind = Proszę obejrzeć moje badania przed przeczytaniem pierwszego planu leczenia.
sum-timeline = Co się działo, z datami
sum-symptoms = Jak się teraz czuję
sum-tests = Główne badania, z datą i miejscem
sum-treated = Leczenie do tej pory i jego skutek
sum-meds = Leki, witaminy i dawki
sum-allergies = Alergie i złe reakcje
sum-other = Inne choroby i operacje
sum-family = Choroby w mojej rodzinie
sum-goals = Co jest dla mnie najważniejsze
sum-doctors = Moi lekarze, z numerami telefonów
