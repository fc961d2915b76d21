### D5 Meet the doctor

int-title = 医師に会う
int-main = 時間があれば、二人以上の医師に会ってください。同じ質問をします。答えを横に並べて書いてください。

## Find and choose

int-find-title = 医師の探し方
int-find-doctor = 自分の病気をよく治療している医師を、専門医に聞いてください。専門医がいないときは、かかりつけ医に聞いてください。
int-find-service = 病院の「医師を探す（find a doctor）」サービスを、電話かインターネットで使ってください。研修、得意な分野、場所、保険プラン、言語を見てください。
# $referral-line (String) Phone or web address of the clinic's doctor finder; the line is left out when the clinic gives none
int-find-line = 医師を探す：{ $referral-line }
int-find-plan = 保険プランに、専門医のリストを頼んでください。
int-find-center = がんや珍しい病気なら、同じ病気の人を多く治療している医療センターを聞いてください。
int-find-outside = できれば、別の病院の医師を選んでください。新しい見方をしてくれるかもしれません。

int-choose-title = 選ぶときに見ること
int-choose-experience = その医師は、同じ病気の人を多く治療しています。経験が多いほど、結果も良いことが多いです。
int-choose-hospital = その病院は認定（accredited）を受けています。良い医療のための決まった基準を満たしているということです。
int-choose-staff = 看護師やスタッフに安心して接することができます。質問、診察、保険プラン、薬の補充（refill）を手伝ってくれる人たちです。
int-choose-cost = 費用がいくらか、支払いを誰が助けてくれるかがわかっています。
int-choose-comfort = 話をよく聞いてもらえたと感じます。自分の体であり、選ぶのは自分です。

## Questions for the doctor. A patient, a parent or a caregiver asks them, so they speak of “the tests” and “this
## illness”, not of “my” and “I”, wherever all three could not say it.
##
## The seven core questions. Each stands over one blank cell for each doctor. 6 and 7 stand under int-surgery-title.

int-core-title = どの医師にも聞くこと
int-core-1 = 専門医の認定（board certified）を受けていますか？何の分野ですか？
int-core-2 = この病気の人を治療して何年になりますか？
int-core-3 = この病気に、先生はどんな治療を行っていますか？
int-core-4 = この病気の人のための臨床試験（clinical trial）はありますか？
int-core-5 = 診察時間は何時から何時までですか？
int-core-6 = この手術をどのくらいの頻度でしていますか？
int-core-7 = 先生のこの手術の成功率はどのくらいですか？

## More questions for every doctor

int-more-title = ほかに聞くとよいこと
int-more-agree = 先に検査の内容を見てください。どの病気だと思いますか？どのくらい確かですか？
int-more-else = ほかにどんな病気が考えられますか？もっと検査が必要ですか？
int-more-wait = 待つとどうなりますか？何もしないとどうなりますか？
int-more-options = それぞれの選択肢の良い点と悪い点は何ですか？
int-more-you = 先生のご家族なら、どれを選びますか？なぜですか？
int-more-hospital = どの病院で治療しますか？この治療の認定（accredited）がある病院ですか？
int-more-language = 私の言語の通訳はいますか？
int-more-cost = この保険プランは使えますか？自分で払う分はいくら残りますか？
# Instead of int-more-cost for someone who has no health plan.
int-more-cost-none = 費用はいくらですか？保険プランがない人への支援はありますか？
int-more-contact = 診察と診察の間の質問には、誰が答えてくれますか？
int-more-report = 先生の意見を、書面で私と最初の医師に送ってもらえますか？いつですか？
int-more-home = 治療の一部を、家の近くの医師が行えますか？

## Question sets, chosen by the condition

int-surgery-title = 手術をするかもしれない場合
int-surgery-1 = なぜ今、手術が必要ですか？先に試せることはほかにありますか？
int-surgery-2 = 傷がもっと小さい、ほかのやり方はありますか？
int-surgery-3 = 去年は何件しましたか？
int-surgery-4 = どんな問題が起こりえますか？先生の患者さんでは、どのくらい起こりますか？
int-surgery-5 = 誰が手術をしますか？手術室にはほかに誰がいますか？
int-surgery-6 = どんな麻酔ですか？誰が麻酔をしますか？
int-surgery-7 = 入院はどのくらいですか？仕事、運転、重い物を持つことは、いつから安全ですか？
int-surgery-8 = どのくらい痛みますか？痛みにはどう対処しますか？
int-surgery-9 = 後でまた手術が必要になりますか？

int-cancer-title = がんの場合
int-cancer-1 = どの種類のがんですか？病期（ステージ）は？どのくらい確かですか？
int-cancer-2 = こちらの病理医も病理スライドを見ましたか？
int-cancer-3 = 腫瘍の遺伝子の変化を調べたほうがよいですか？
int-cancer-4 = 医師のチームでこのケースについて話し合いますか？
int-cancer-5 = 目標は、治すことですか、進行を遅らせることですか、楽になることですか？
int-cancer-6 = 最初にする治療はどれですか？なぜですか？
int-cancer-7 = 始めるまで、どのくらい待っても安全ですか？
int-cancer-8 = 合う臨床試験（clinical trial）はありますか？
int-cancer-9 = 治療で、日常生活、仕事、子どもを持つことはどう変わりますか？
int-cancer-10 = 痛み、食事、心配、お金のことは、誰が助けてくれますか？

int-rare-title = 珍しい病気の場合
int-rare-1 = この病気の人を何人治療しましたか？
int-rare-2 = この病気に一番詳しい医療センターはありますか？
int-rare-3 = 遺伝子検査は必要ですか？家族も受けたほうがよいですか？
int-rare-4 = 治療の責任者は誰ですか？地元の医師と話してもらえますか？
int-rare-5 = 参加できる患者会や患者登録（registry）はありますか？

int-chronic-title = 長く続く病気の場合
int-chronic-1 = 治療の目標は何ですか？効いていることはどうやってわかりますか？
int-chronic-2 = 薬の数を減らしたり、量を少なくしたりしても効きますか？
int-chronic-3 = 家ですることで、一番役に立つのは何ですか？
int-chronic-4 = どのくらいの間隔で検査が必要ですか？どの検査ですか？
int-chronic-5 = どんな症状のときに、先生に電話するか、すぐ助けを求めるべきですか？

int-child-title = 患者が子どもの場合
int-child-1 = この年齢でこの病気の子どもを、何人治療しましたか？
int-child-2 = 小児病院や小児の専門医が必要ですか？
int-child-3 = 成長、学校、遊びにどんな影響がありますか？
int-child-4 = 検査や薬の量は子ども用ですか？検査のとき、子どもは眠る薬を使いますか？
int-child-5 = 子どもに付き添えますか？夜もですか？
int-child-6 = 先生は、このことを子どもにどう説明してくださいますか？
int-child-7 = 十代の子どもが、先生と二人だけで話せるのはどんなことですか？

int-mental-title = 心の健康（メンタルヘルス）の場合
int-mental-1 = どの病気だと思いますか？どうやって判断しましたか？
int-mental-2 = 体の病気や薬が原因のこともありますか？
int-mental-3 = 選択肢は何ですか：話をする治療、薬、その両方、それともほかの支援ですか？
int-mental-4 = どのくらいで変化が出るはずですか？出なければどうしますか？
int-mental-5 = 副作用は何ですか？安全に薬をやめる方法は何ですか？
int-mental-6 = 危機のときは、誰に電話すればよいですか？
# A note under int-mental-6, not a question.
# $crisis-line (String) Number of the crisis line
int-mental-crisis = 危機のときの相談電話（昼も夜も）：{ $crisis-line }
int-mental-7 = 誰が私の診療記録を見られますか？家族と話すのは、私が「はい」と言ったときだけですか？

int-med-title = 新しい薬や試験中の治療の場合
int-med-1 = この病気への使用は承認されていますか？されていないなら、なぜ効くかもしれないと思いますか？
int-med-2 = 普通の治療は何ですか？なぜそれを使わないのですか？
int-med-3 = リスクについて、わかっていることと、わかっていないことは何ですか？
int-med-4 = ほかの薬と一緒に使っても安全ですか？
int-med-5 = いつでもやめることができますか？やめるとどうなりますか？
int-med-6 = 薬、検査、交通の費用は誰が払いますか？害があったときは誰が払いますか？
int-med-7 = この研究が安全かどうか、誰が確認しますか？

int-nodx-title = 何の病気か、まだ誰にもわからない場合
int-nodx-1 = どの病気を調べて、見つかりませんでしたか？そう言える理由は何ですか？
int-nodx-2 = 一番考えられるのは何ですか？見落としてはいけない重い病気は何ですか？
int-nodx-3 = 今、一番役に立つ検査はどれですか？
int-nodx-4 = 検査画像や病理スライドを、ほかの人がもう一度見たほうがよいですか？
int-nodx-5 = 別の分野の専門医が必要ですか？
int-nodx-6 = 何を書きとめ、何に気をつければよいですか？
int-nodx-7 = この検査で答えが出なければ、次はどうしますか？

## Head and foot of the doctor grid

# $n (String) Number of the doctor, 1 to 3
int-grid-doctor = 医師{ $n }
int-grid-date = 診察の日
int-grid-feel = 話をよく聞いてもらえた（1から5）
int-grid-staff = スタッフが親切で助けになった（1から5）
int-grid-cost = 私が払う額
