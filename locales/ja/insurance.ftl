### D3 Call my health plan

ins-title = 保険プランに電話する
ins-main = 予約を取る前に電話してください。保険プランが何を払うかを聞いてください。話した相手の名前を書いておきます。
ins-have = 手元に用意するもの：保険カード、病名、新しい医師の名前と住所。
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = 手元に用意するもの：保険カード、病名、新しい医師の名前と住所。誰のための電話かを伝えてください。保険プランが本人の同意を求めることがあります。このページの「私」「私の」は、患者の名前に言いかえてください。
ins-where = 電話番号は保険カードの裏にあります。「member services（会員サービス）」につないでもらってください。必要なら通訳を頼んでください。通訳は無料です。

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = 費用について聞く
ins-none-page-main = 予約を取る前に、診察の費用を聞いてください。支払いを助けてくれるところを聞いてください。話した相手の名前を書いておきます。

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = 私の保険プラン
ins-plan-phone = 私の保険プランの電話番号
ins-plan-member = 会員番号（Member ID）
ins-plan-group = グループ番号（Group）
ins-plan-holder = 保険プランの契約者の名前

ins-log-title = 私の電話の記録
ins-log-date = 日付と時間
ins-log-person = 相手の名前
ins-log-ref = 受付番号（reference number）
ins-log-said = 相手の話

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = 保険プランは払ってくれますか？
# Yes/No
ins-a-covered = 私の保険プランは、セカンドオピニオン（second opinion）の費用を払いますか？
# Yes/No
ins-a-covered-illness = この病気についてのセカンドオピニオンの費用を払いますか？
# Yes/No
ins-a-required = この手術や治療の前に、私の保険プランではセカンドオピニオンが必要ですか？
# Open
ins-a-required-penalty = 受けないとどうなりますか？
# Yes/No
ins-a-third = 二人の医師の意見が違う場合、私の保険プランは三人目の医師の意見の費用を払いますか？
# Yes/No
ins-a-remote = ビデオ通話で意見を聞く費用は払いますか？
# Yes/No
ins-a-remote-records = 診療記録だけを見てもらう意見の費用は払いますか？
# Yes/No
ins-a-program = 私の保険プランには、独自のセカンドオピニオンのサービスがありますか？
# Yes/No
ins-a-program-job = 私の勤め先には、そのサービスがありますか？
# Yes/No
ins-a-program-free = そのサービスは無料ですか？

ins-b-title = どの医師にかかれますか？
# Yes/No
ins-b-network = 医師は、私の保険プランのネットワーク内（in network）でなければなりませんか？
# Yes/No
ins-b-network-doctor = この医師はネットワーク内ですか？
# Yes/No
ins-b-place = 病院やクリニックはネットワーク内ですか？
# Yes/No
ins-b-place-lab = 検査室（ラボ）はネットワーク内ですか？
# Yes/No
ins-b-place-scans = レントゲンや画像検査をする所はネットワーク内ですか？
# Yes/No
ins-b-place-tissue = 組織を調べる医師（病理医、pathologist）はネットワーク内ですか？
# Yes/No
ins-b-list = この病気を治療し、私の言語を話す医師のリストを送ってもらえますか？
# Yes/No
ins-b-none = この病気を治療する医師がネットワーク内にいない場合、同じ費用でほかの医師にかかれますか？
# Open
ins-b-none-how = それはどうやって申し込みますか？

ins-c-title = 先に何が必要ですか？
# Yes/No
ins-c-referral = 紹介状（referral）は必要ですか？
# Open
ins-c-referral-who = 誰が書かなければなりませんか？
# Yes/No
ins-c-auth = 診察の前に承認が必要ですか（事前承認、prior authorization）？
# Yes/No
ins-c-auth-tests = 検査にも承認が必要ですか？
# Open
ins-c-auth-who = 承認の申し込みは誰がしますか？
# Open
ins-c-auth-time = どのくらい時間がかかりますか？
# Open
ins-c-auth-number = 承認番号
# Open
ins-c-auth-end = 承認が切れる日
# Yes/No
ins-c-letter = 回答を書面で送ってもらえますか？

ins-d-title = 私はいくら払いますか？
# Open
ins-d-copay = 診察で払う額はいくらですか（定額負担・copay、または定率負担・coinsurance）？
# Open
ins-d-deductible = 今年の免責額（deductible）は、あといくら残っていますか？
# Open
ins-d-max = 今年、私が払う額は最大でいくらですか？
# Open
ins-d-max-left = その最大の額まで、あといくらですか？
# Yes/No
ins-d-facility = 病院や施設の使用料（facility fee）もかかりますか？
# Yes/No
ins-d-tests = 新しい医師が検査をやり直す場合、保険プランは払いますか？
# Yes/No
ins-d-tests-old = 新しい医師が前の検査画像や病理スライドを見る場合、保険プランは払いますか？
# Open
ins-d-out = 医師がネットワーク外の場合、私はいくら払いますか？
# Yes/No
ins-d-travel = 交通費や宿泊費の補助はありますか？

ins-e-title = 保険プランに断られたら
# Open
ins-e-why = なぜですか？回答を書面で送ってください。
# Open
ins-e-appeal = 不服申し立て（appeal）はどうやってしますか？
# Open
ins-e-appeal-date = 不服申し立ての期限はいつですか？
# Yes/No
ins-e-appeal-fast = 待てない場合、急ぎの不服申し立てはできますか？
ins-e-letter = これが私に必要な理由を、主治医に手紙で書いてもらえます。
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = 私の州の保険担当の役所が、無料で助けてくれます。電話：{ $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = メディケア（Medicare）に加入している場合
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = メディケアのパートB（Part B）は、手術前のセカンドオピニオンの費用を補助します。必要な手術で、緊急ではないものが対象です。年間の免責額（deductible）を払った後、自分で{ $medicare-share }を払います。メディケアの承認額の残りは、メディケアが払います。
ins-medicare-third = 二人の医師の意見が違う場合、パートBは三人目の医師の意見の費用を補助します。必要な検査の費用も補助します。
ins-medicare-accepts = 医師に聞いてください：「メディケアは使えますか？」
ins-medicare-ma = メディケア・アドバンテージ（Medicare Advantage）のプランですか？決まりが違うことがあります。先にそのプランに電話してください。紹介状（referral）や、ネットワーク内の医師が必要なことがあります。
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = メディケアの電話：{ $medicare-phone }。TTY（耳の不自由な方）：{ $medicare-tty }

ins-medicaid-title = メディケイド（Medicaid）に加入している場合
ins-medicaid-plan = 保険プランにセカンドオピニオンを頼んでください。メディケイドの保険プランは、プラン内かプラン外の医師の意見を聞けるようにしなければなりません。あなたに費用を負担させてはなりません。
ins-medicaid-ride = 診察への送迎があるか、保険プランに聞いてください。

ins-employer-title = 勤め先の保険プランの場合
ins-employer-hr = 福利厚生の担当（benefits office）に聞いてください：「セカンドオピニオンのサービスはありますか？保険プランを運営しているのはどこですか？」

ins-none-title = 保険がない場合、または自分で全額払う場合
ins-none-estimate = 「費用の見積書（good faith estimate）」を頼んでください。診察や検査の費用を書いた紙です。頼んだとき、または予約を取ったときに、先方には書面で渡す義務があります。
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = 請求書は、見積もりより{ $gfe-threshold }以上高いですか？請求に異議（dispute）を申し立てることができます。請求書の日から{ $gfe-days }日以内に始めてください。
ins-none-medicaid = 病院に聞いてください：「メディケイド（Medicaid）の申請を手伝ってもらえますか？子どもの場合はCHIP（子どもの医療保険）の申請を手伝ってもらえますか？」
ins-none-charity = 病院に聞いてください：「医療費の減免（charity care）や経済的な支援はありますか？私の言語の申込書をもらえますか？」
ins-none-plan = 聞いてください：「毎月少しずつ払えますか？」
ins-none-clinic = コミュニティ・ヘルスセンター（community health center）に聞いてください。費用は収入に応じて決まります。
