<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: 別のプロセスがコピー中です</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>中断されたコピーはありません</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: この名前の中断されたコピーはありません (--jobs を参照)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>中断されたコピーが %1 件あります: どれか 1 つを指定してください (--jobs を参照)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: 一覧から消しました。コピー済みのものは残ります</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: 削除しました</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>終了したコピーはまだありません</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: この名前のコピーが複数あります (--history を参照)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: この名前の過去のコピーはありません (--history を参照)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>出力できません: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: 一覧から消しました。まだ始まっていませんでした</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>元と同じ場所に</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>ディスクまたはフォルダーが今は見つかりません</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: ディスクを接続して --continue %1 で続けるか、--discard %1 でこのコピーを一覧から消してください</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: そのようなオプションはありません (- で始まる SOURCE は -- の後に置きます)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 は値を取りません</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 には値が必要です (-- で始まる値は %1=VALUE と書きます)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: 値が空です</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 が 2 回指定されました</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into と --as は同時に使えません</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers: %1 は 1 から %2 までの数でも auto でもありません</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict: %1 は ask、leave、skip、overwrite、rename、newer、different のどれでもありません</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit: %1 は 1K 以上の速度ではありません: 1 秒あたりのバイト数 (500K、1.5M、20M など) か none を指定します</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions: %1 は source でも destination でもありません</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs、--continue、--discard、--history、--report は同時に使えません</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format: %1 は text、csv、json、html のどれでもありません</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash: %1 は xxh128 でも sha256 でもありません</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash には --manifest FILE が必要です</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format には --report ID が必要です</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs、--continue、--discard、--history、--report に SOURCE やコピー先は指定できません: コピーに記録されています</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>SOURCE が指定されていません (--help を参照)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>空の SOURCE があります</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only には SOURCE 1 つと --as PATH が必要で、--verify は使えません</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest は --dry-run や --verify-only と同時に使えません: 何もコピーされません</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as の SOURCE は 1 つだけです。%1 個指定されました (--into なら複数指定できます)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>複数の SOURCE には --into FOLDER が必要です</translation>
    </message>
    <message>
        <source>Copies folders and files with a pool of worker processes.

poolcopy-cli [options] SOURCE... --into FOLDER   each SOURCE becomes FOLDER/&lt;its name&gt;
poolcopy-cli [options] SOURCE --as PATH          SOURCE becomes PATH
poolcopy-cli [options] SOURCE                    SOURCE becomes &lt;SOURCE&gt;_copy beside it
poolcopy-cli --jobs | --continue [ID] | --discard ID   copies that were cut short
poolcopy-cli --history | --report ID             copies that have ended
poolcopy-cli --verify-only SOURCE --as PATH      compares both, changes nothing

  --workers N|auto      copy workers, 1 to 64; auto (the default): as many as the disks
                          can make use of, found out while copying
  --on-conflict RULE    what happens where a name is taken by something else:
                          ask        ask on the terminal (the default there)
                          leave      leave it and report a problem (the default elsewhere)
                          skip       leave it, by choice
                          overwrite  replace it
                          rename     the new one becomes &apos;name 2.ext&apos;
                          newer      replace it if the source is newer, else skip
                          different  replace it unless it has the same contents
  --limit RATE          move at most so many bytes a second, all workers together: 500K, 1.5M, 20M …
                          (K, M, G are 1000-based, Ki, Mi, Gi 1024-based); none or 0 for no limit
  --polite              let everybody else&apos;s work on the disks go first
  --no-polite           no longer: with --continue
  --permissions WHOSE   source (default): owner, mode and ACL are kept; destination:
                        as the folder there says to whoever makes something in it
  --no-flush            end when the system has the data, not when the disk has it
                        (older versions are replaced only by what the disk has)
  --verify              read everything back from the disk and compare
  --manifest FILE       write a checksum for every file into FILE, for xxhsum -c
  --manifest-hash HASH  xxh128 (the default), or sha256 for sha256sum -c
  --one-file-system     do not enter other disks mounted below a SOURCE
  --dry-run             tell what would be done, change nothing
  --json                one JSON object a line on standard output
  --quiet               no progress and no summary
  --jobs                list copies that were cut short, and those that run
  --continue [ID]       go on with one; ID may be left out if there is only one
  --discard ID          remove what one has made so far
  --history             list the last 200 copies
  --report ID           tell all of one of them: result, figures, problems
  --format FORMAT       of that: text (the default), csv, json or html
  --help, --version     print this, or the version, and end

Options may stand anywhere before --; after it all are SOURCEs. --option=VALUE is the same
as --option VALUE. With a trailing slash a SOURCE that is a link stands for the folder it
leads to, without one for the link.

While the live line is shown on a terminal, single keys act at once: p pauses and goes on, - and +
lower and raise the limit, i turns --polite on and off, s skips what hangs, ? tells the keys.

Exit: 0 everything is there; 1 something could not be copied, or the copy could not go on;
2 refused, nothing was changed; 130 cancelled. A copy that was cut short stays in an
unfinished folder; the same command again, or --continue, goes on with it.
</source>
        <translation>複数のワーカープロセスでフォルダーやファイルをコピーします。

poolcopy-cli [オプション] SOURCE... --into FOLDER  各 SOURCE が FOLDER/&lt;その名前&gt; になる
poolcopy-cli [オプション] SOURCE --as PATH         SOURCE が PATH になる
poolcopy-cli [オプション] SOURCE                   SOURCE が隣の &lt;SOURCE&gt;_コピー になる
poolcopy-cli --jobs | --continue [ID] | --discard ID   中断されたコピー
poolcopy-cli --history | --report ID               終了したコピー
poolcopy-cli --verify-only SOURCE --as PATH        両方を比較し、何も変更しない

  --workers N|auto      コピーするワーカーの数、1 から 64。auto (既定): ディスクが
                          活かせる数をコピーしながら調べる
  --on-conflict RULE    同じ名前の別のものがあるときの動作:
                          ask        端末で確認する (端末での既定)
                          leave      残して問題として報告する (端末以外での既定)
                          skip       選択として残す
                          overwrite  置き換える
                          rename     新しい方を「name 2.ext」にする
                          newer      コピー元が新しければ置き換え、それ以外はスキップ
                          different  内容が同じでなければ置き換える
  --limit RATE          全ワーカー合計の 1 秒あたりの最大バイト数: 500K、1.5M、20M …
                          (K、M、G は 1000 単位、Ki、Mi、Gi は 1024 単位)。none か 0 で無制限
  --polite              ほかのプログラムのディスク使用を優先する
  --no-polite           上の指定を取り消す（--continue とともに使う）
  --permissions WHOSE   source (既定): 所有者、モード、ACL を維持する。destination:
                        コピー先フォルダーで新しく作るときの規則に従う
  --no-flush            ディスクへの書き込みを待たず、システムが受け取った時点で終わる
                        (古いものを置き換えるのは、ディスクに書き込まれたものだけ)
  --verify              すべてをディスクから読み戻して比較する
  --manifest FILE       全ファイルのチェックサムを FILE に書く (xxhsum -c 用)
  --manifest-hash HASH  xxh128 (既定)、または sha256sum -c 用の sha256
  --one-file-system     SOURCE の下にマウントされた別のディスクに入らない
  --dry-run             何が行われるかを示し、何も変更しない
  --json                標準出力に 1 行 1 つの JSON オブジェクトを出力する
  --quiet               進行状況とまとめを表示しない
  --jobs                中断されたコピーと実行中のコピーの一覧
  --continue [ID]       その 1 つを続ける。1 つしかなければ ID は省略できる
  --discard ID          その 1 つがこれまでにコピーしたものを削除する
  --history             最近の 200 件のコピーの一覧
  --report ID           その 1 つのすべて: 結果、数値、問題
  --format FORMAT       その形式: text (既定)、csv、json、html
  --help, --version     この説明、またはバージョンを表示して終わる

オプションは -- より前ならどこにでも置けます。-- の後はすべて SOURCE です。--option=VALUE は
--option VALUE と同じです。リンクである SOURCE は、末尾にスラッシュがあればリンク先の
フォルダーを、なければリンクそのものを表します。

端末に進行状況が表示されている間は、1 文字のキーがすぐに働きます: p 一時停止と再開、
- と + 制限を下げる、上げる、i --polite の切り替え、
s 応答しないものを飛ばす、? キーの説明。

終了コード: 0 すべてそろっている、1 コピーできないものがあった、または続行できなかった、
2 拒否され、何も変更していない、130 キャンセル。中断されたコピーは未完了の
フォルダーに残ります。同じコマンドか --continue で続きから再開できます。
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 と %2 は同時に使えません</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (%2 項目)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>読み戻して比較</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>ディスクへの書き込み完了</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>チェックサム一覧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(最初の %1 件を表示)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>PoolCopy レポート: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>PoolCopy レポート %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>コピーしたファイル</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>コピーしたデータ量</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>いいえ、メモリ上だけです</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>コピーしたバイト数</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 ファイル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>検出数 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>ディスクが %1 秒間応答していません。残りは続行します</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>この未完了のフォルダーから続けます</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (%2 項目分)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  既存のものを上書きする      n  新しい方が新しければ上書きする
  s  飛ばす: 既存のものを残す    d  違っていれば上書きする
  r  新しい方に空いた名前を付ける  l  残して、問題として数える
o、s、r、n、d、l のどれかで答えてください。残りすべてにも適用するなら &quot;all&quot; を付けます: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: 同じ名前のものが既にあります
  既存: %2、%3    新規: %4、%5
  (o) 上書き、(s) スキップ、(r) 新しい方の名前を変える、(n) 新しければ上書き、(d) 違えば上書き、(l) 残して報告。残りすべてなら &quot;o all&quot;: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>キャンセルしました: 未完了のまま残ります。同じコマンドで続きから再開できます</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>未完了のまま残ります。同じコマンドで続きから再開できます</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>キャンセルしました: コピー済みのものは完全です。同じコマンドで続きから再開できます</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>コピー済みのものは完全です。同じコマンドで続きから再開できます</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>ほかに 1 件の問題があります</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>ほかに %1 件の問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>1 項目は既にありました</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 項目は既にありました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>応答しないワーカーがありますが、終了します</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p 一時停止と再開 · - と + 制限を下げる、上げる · i 控えめの切り替え · s 応答しないものを飛ばす · Ctrl-C キャンセル</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>出力できません: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>ディスクが %1 秒間応答していません。残りは続行します (s で飛ばす)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>飛ばせる、応答しない項目はありません。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>コピー元のディスクがなくなりました</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>ディスクがなくなりました</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>コピー中になくなりました</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>入っていたフォルダーがもうありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>ディスクの割り当て (クォータ) を使い切りました</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>このディスクには名前が長すぎます</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>このディスクではこの名前を使えません</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>このディスクにはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>ディスクが読み取れません (入出力エラー)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>ディスクが書き込めません (入出力エラー)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>ディスクのファイルシステムが壊れています</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>途中にリンクがあるか、リンクが循環しています</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>フォルダーであるべきですが、違います</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>同じ名前のものが既にあります</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>このディスクでは 1 つのファイルにこれ以上名前を付けられません</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>別のディスクにあります</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>このディスクではできない操作です</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>ディスクが応答しませんでした</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>暗号化されていて、鍵がありません</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>大きすぎる数値が含まれています</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>1 個のフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>デバイス番号</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>所有者またはグループ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>拡張属性</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>アクセス制御リスト</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>このフォルダーを読み取れません</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>このリンクを読み取れません</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>このフォルダーを作成できません</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>このフォルダーを開けません</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>このリンクを作成できません</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>このハードリンクを作成できません</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>この特殊ファイルを作成できません</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>日時、所有者、アクセス権のどれかを設定できません</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>ディスクへの書き込みを完了できません</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>名前を付けられません</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>内容を信頼できません</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>違いがあります</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>コピー元にありません</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>そのまま残しました</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>コピーしませんでした</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>フォルダーに名前を付ける前にコピーが停止しました</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>未完了のフォルダーを確保できません</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>ディスクにすべてを書き込めませんでした</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>最終的な名前を付けられません</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>最終的な名前を付けませんでした</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>別の場所に移せません</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>チェックサム一覧を書き込めません</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>コピーできません</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>ここには何も作成できません</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>コピーが停止しました</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>コピーは開始されませんでした</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>コピー中に変更され続けました</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>記録されたサイズより先に終わっています</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>サイズと日時はコピー元と同じですが、内容が違います</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>一方はフォルダーで、もう一方は違います</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>このディスクは同じフォルダーの別の項目と同じ名前とみなします</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>置く場所がコピー元そのものです</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>コピー元だけにあります</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>コピー先だけにあります</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>書き込んだ内容をディスクから読み戻せません (入出力エラー)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>ディスクから読み戻した内容が書き込んだものと違います</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>この名前は PoolCopy 自身がフォルダーの作成中に使います</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>途中で同じ名前のものができました</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>コピーしていたワーカーが予期せず終了しました</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>ディスクが応答しません</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>ディスクが応答しなかったためスキップしました</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>スキップが選ばれました</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>プロセス %1 がまだここで止まっていて、後から書き込む可能性があります</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>ワーカーからの報告が正しくありません</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>パスの途中にフォルダーでないものがあります</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>コピー元とコピー先が同じです</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>コピー先がコピー元の中にあります</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>チェックサム一覧がコピー元の中に置かれてしまいます</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>同じ名前のものはチェックサム一覧ではないため、残します</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>コピー自体がこの名前を使います</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>置くフォルダーがありません</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>キャンセルされました。コピー自体は完全です</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>2 つのコピー元がこの名前になってしまいます</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>フォルダーが必要ですが、何もありません</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>フォルダーが必要ですが、フォルダーではありません</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>それ自体の名前がありません</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>プロセス %1 がコピー中です</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>別のプロセスがコピー中です</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>ワーカーが何度も予期せず終了します</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>PoolCopy のワーカープログラムを起動できません</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>空のパスがあります</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>このディスクではフォルダーの名前を変えられません</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>残りがまだコピーされていません</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>読み取りのアクセス権を付けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>書き込みのアクセス権を付けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>もっと大きなファイルを置けるディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>別の名前にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>使用中のプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>ディスクがつながっているか確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>--as でコピーに短い名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>コピーに短い名前を付けてください。</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>--into または --as で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>--as でコピーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>コピーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>別々の場所に 1 つずつコピーしてください。</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>終わるのを待つか終了させてから、このコピーをもう一度始めてください。</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>それを移動するか名前を変えてから、同じコピーをもう一度始めてください。未完了のフォルダーから続きます。</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>ディスクをつなぎ直してから、同じコピーをもう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>ディスクが応答するようになったら、同じコピーをもう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>そのプロセスが終わったら、同じコピーをもう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>PoolCopy の再インストールが必要かもしれません。</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>一覧を別の場所に置いてください。</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>一覧に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>壊れているかもしれません: --on-conflict overwrite で置き換えられます。</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>壊れているかもしれません: もう一度コピーして置き換えてください。</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>--on-conflict を参照してください。</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>置き換えるか、両方残してください。</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>どちらかの名前を変えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>どちらかを移動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>書き込みが行われていないときに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>同じコピーをもう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>ディスクの空きを増やしてから、同じコピーをもう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>ディスクが故障しかけているかもしれません: 大切なものから先にコピーしてください。</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>ディスクが故障しかけているかもしれません: 別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>ディスクの検査と修復が必要です。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>1 項目の所有者またはグループを維持できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>%1 項目の所有者またはグループを維持できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>1 項目のアクセス権を完全には維持できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>%1 項目のアクセス権を完全には維持できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>1 項目の拡張属性を維持できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>%1 項目の拡張属性を維持できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>1 項目のアクセス制御リスト (ACL) を維持できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>%1 項目のアクセス制御リスト (ACL) を維持できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>1 項目の日時を維持できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>%1 項目の日時を維持できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>1 個のハードリンクが独立したファイルになりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 個のハードリンクが独立したファイルになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>1 個のフォルダーがコピー中にコピー元からなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 個のフォルダーがコピー中にコピー元からなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>指定どおり 1 個のフォルダーには入りませんでした: 別のディスクがマウントされています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>指定どおり %1 個のフォルダーには入りませんでした: 別のディスクがマウントされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>以前にコピーした 1 項目がコピー元になくなったため、コピーの隣の .set-aside フォルダーに移しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>以前にコピーした %1 項目がコピー元になくなったため、コピーの隣の .set-aside フォルダーに移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>このディスクは書き込みが済んだかどうかを知らせません: 取り出しの操作をするまで外さないでください。</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>コピー元に後からできた 1 個のフォルダーは、コピーに間に合いませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>コピー元に後からできた %1 個のフォルダーは、コピーに間に合いませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>別のコピー元の未完了のフォルダーが同じ名前です: そのままにしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>別のコピー元の未完了のフォルダー %1 個が同じ名前です: そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>1 個のファイルがチェックサム一覧に入っていません: 一覧を読むツールがその名前を扱えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 個のファイルがチェックサム一覧に入っていません: 一覧を読むツールがその名前を扱えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 は対応していません。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>1 項目の所有者またはグループは維持できません。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>%1 項目の所有者またはグループは維持できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>1 項目のアクセス権は完全には維持できません。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>%1 項目のアクセス権は完全には維持できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>1 項目の拡張属性は維持できません。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>%1 項目の拡張属性は維持できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>1 項目のアクセス制御リスト (ACL) は維持できません。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>%1 項目のアクセス制御リスト (ACL) は維持できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>1 項目の日時は維持できません。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>%1 項目の日時は維持できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>1 個のハードリンクは独立したファイルになります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 個のハードリンクは独立したファイルになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%2 のうち %1 をコピー済み</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>%2 ファイルのうち %1 をコピー済み</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>%1 をコピー済み</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>ディスクの空きが足りないかもしれません: 少なくとも %1 足りません。</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>ファイルとフォルダーが多すぎてディスクに入りません: 少なくとも %1 個多すぎます。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>残り約 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>残り約 1 分</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>残り約 %1 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>残り約 1 時間</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>残り約 %1 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>残り約 1 日</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>残り約 %1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>既存のものを残し、問題として報告</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>スキップする</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>コピー元が新しければ置き換える</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>サイズか内容が違えば置き換える</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 ほか 1 件</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>「%1」を待っています: 同じディスク</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>コピー元を調査中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>読み戻して比較中</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>フォルダーの仕上げ中</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>最終的な名前を設定中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>%1応答なし</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>終了、再起動中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>ハードリンク作成中</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>名前を設定中</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>フォルダーの仕上げ中</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>最終的な名前を設定中</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>読み戻し中</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>チェックサム一覧を書き込み中</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>ワーカー %1 (プロセス %2) がまだカーネル内で止まっています。ディスクが応答すれば自然に終了します。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>何もコピー、変更していません。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で停止しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>ファイルとフォルダーが多すぎて入りません: 少なくとも %1 個多すぎます。</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>ディスクの空きがあと約 %1 必要です。</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>ディスクの空きが少なくともあと %1 必要です。</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>%1をコピーしました (%2、所要時間 %3)。</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>%1をコピーしました (所要時間 %2)。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーしませんでした。</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>1 件は既にありました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 件は既にありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>1 件をスキップしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>%1 件をスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>1 件をコピーできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>%1 件をコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>1 個のフォルダーをコピーできませんでした: 読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>%1 個のフォルダーをコピーできませんでした: 読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>%1を検証しました。</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>%1を %2 に記録しました。</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>問題が 1 件ありました。</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>問題が %1 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>ディスクはまだ書き込み中かもしれません。</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>両方とも同じです: %1。</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>違いが 1 件見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>違いが %1 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>コピーされるものはありません。</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>%1がコピーされます (%2)。</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>%1がコピーされます。</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>1 件は既にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 件は既にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>1 件について確認が求められます。</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>%1 件について確認が求められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>1 件がスキップされます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>%1 件がスキップされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>1 件の名前に別のバージョンがあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 件の名前に別のバージョンがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>既にある</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>コピー先の方が古い</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>コピー先の方が新しい</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>日時は同じで内容が違う</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>このディスクでは使えない名前</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>このディスクでは別の項目と同じになる名前</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>このディスクには大きすぎる</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>このディスクに置けないリンクと特殊ファイル</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>その場所に置けない</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>%1 必要です。空きは %2 です。</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>別のバージョンを置き換えるか両方残す場合、さらに最大 %1 必要です。</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>ディスクに入るのはあと %1 個のファイルだけです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>can&apos;t be read: permission denied</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, tried again</source>
        <comment>the name of a copy of what failed before</comment>
        <translation>%1（再試行）</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>以前のコピーのプロセス %1 がまだここで止まっていて、後から書き込む可能性があります</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>ディスクが応答すれば終わります。そのあとでこのコピーをもう一度始めてください。</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>その場所にフォルダーがあります</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>フォルダーが入る場所にファイルがあります</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>問題 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>再試行: %1。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>再試行で%1をコピーしました (%2、所要時間 %3)。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>再試行で%1をコピーしました (所要時間 %2)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>%1 件をコピーできませんでした (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>メモリ上にだけあり、電源を切ると失われます。</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>すべてディスクに書き込まれました。</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>コピーしたものはディスクに書き込まれました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>%1 件はコピーできません (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>1 件はコピーできません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>%1 件はコピーできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>以前のコピーのプロセスがまだここで止まっていて、後から書き込む可能性があります</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 最初のもの: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>サイズからすると入りきりません: %1 必要で、空きは %2、%3 足りません。</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>コピーの必要はありませんでした: 1 項目は既にありました。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>コピーの必要はありませんでした: %1 項目は既にありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>空です: コピーするファイルはありませんでした。</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>ディスクを取り出せませんでした: 別のプログラムが使用中かもしれません。</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>コンピューターをスリープまたはシャットダウンできませんでした。</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>コピー先は取り出せるディスクではありません。</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>ディスクを取り出しました。外してもかまいません。</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>%1後にスリープします。</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>%1後にシャットダウンします。</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>すべてのコピーが終了しました。</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>今すぐスリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>今すぐ電源を切る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>電源を切らない(&amp;K)</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>コピーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>コピーを止めて終了(&amp;T)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>先に確認(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>何がコピーされるかを調べます。何も変更しません</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>ここにフォルダーをドロップ</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>またはファイルマネージャーでコピーしたものを貼り付け (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>コピーするフォルダー</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>選んだものを一覧から外します。ディスク上のものは変わりません</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>ここにさらにフォルダーをドロップできます</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>どのフォルダーにコピーしますか?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>コピー先(&amp;T)</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>同じ名前があれば(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>すべてをディスクから読み戻して比較します。時間がかかります</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>選んだものはこのコンピューターのフォルダーではありません。</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>コピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>フォルダーを選ぶと、ここの設定のとおりにコピーします</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>コピーするフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>オプション(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>このコピーだけの、ほかの設定を表示または隠す</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>バックグラウンドで続ける(&amp;B)</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>操作が必要になったときや、プログラムをもう一度開いたときに、ウィンドウが戻ります</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>閉じない(&amp;K)</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>コピーはまだ始まっていません。ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>%1 件のコピーがまだ始まっていません。ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>コピーが終わっていません。停止してウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>%1 件のコピーが終わっていません。停止してウィンドウを閉じますか?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>内容を比較(&amp;O)</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>ワーカーが両方を読みます。その間もコピーは続きます</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>コピーするもの</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>既にあるもの</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>内容が違います。</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>内容を比較しています…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>サイズは同じです。内容はまだ比較していません。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>older</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>同じ日時</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1、同じ内容</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1、%2 大きい</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1、%2 小さい</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1、同じサイズ、違う内容</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1、同じサイズ</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>コピーするもの: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>既にあるもの: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>コピーする方: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>既にある名前</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>今後出てくるものも含めてすべて</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>置き換え(&amp;A)</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>既にあるものは失われます</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>両方残す(&amp;B)</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>新しい方の名前の後に番号が付きます</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>スキップ(&amp;I)</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>既にあるものはそのまま残ります</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>コピーするものの更新日時が新しい場合だけ置き換えます</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>適用範囲(&amp;G)</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>同じ名前のものがあります。どうしますか?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>同じ名前のものが %1 件あります。選んだものをどうしますか?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>この 1 件</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>選んだ %1 件</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>既にあるものより新しいものすべて</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>既にあるものより古いものすべて</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>日時が同じものすべて</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>内容が同じものすべて</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>今後出てくるものも含みます</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>新しければ置き換え(&amp;N)</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>違えば置き換え(&amp;F)</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>どちらが新しくても、サイズか内容が違えば置き換えます</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>別のフォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>このフォルダーを一覧に残す</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>元と同じ場所に「&lt;名前&gt;%1」として</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ %1 の中</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>選んだフォルダーを一覧に残せます</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>一覧に残しています。押すと解除します</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>続ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>ほかもコピー(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>レポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>同じコピーをもう一度行います。既にあるものは残します</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>このコピーのすべての記録をファイルに保存します</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>未完了のフォルダーを残しました。同じコピーをもう一度始めると続きから進みます。</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>未完了のフォルダーを削除しています…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>未完了のフォルダーを削除しました。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>未完了のフォルダーをすべては削除できませんでした。残りはここにあります:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>安全に取り外せます。</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>コピーされていないものがあります。ディスクは安全に取り外せます。</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>これまでのコピーは未完了のフォルダーにあります。後で続けるために残しますか? それとも削除しますか?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>これまでのコピーは未完了のフォルダーにあります。続けることも削除することもできます。</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>再試行でさらに 1 件をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>再試行でさらに %1 件をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>別の場所や別のフォルダーを選びます: 選んだ内容は入力済みです</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>未完了のフォルダーを削除しました。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>未完了のフォルダーをすべては削除できませんでした。残りはここにあります:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>これまでのコピーは %1 個の未完了のフォルダーにあります。後で続けるために残しますか? それとも削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>これまでのコピーは %1 個の未完了のフォルダーにあります。続けることも削除することもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>これまでにコピーしたものを削除しますか? 未完了のフォルダーを削除します。元のものはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>これまでにコピーしたものを削除しますか? %1 個の未完了のフォルダーを削除します。元のものはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>未完了のフォルダーを残しました。同じコピーをもう一度始めると続きから進みます。</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>未完了のフォルダーを削除しています…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>レポートを保存できませんでした: %1 %2 (%3)。</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>レポートを保存しました: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>履歴を消去(&amp;H)…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>過去のコピー</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>まだ何もコピーしていません。終了したコピーは、数値や問題とともにここに記録されます。</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>すべての記録を消します。コピーしたものは残ります</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>もう一度コピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>レポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>消す(&amp;M)</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>同じコピーをもう一度行います。既にあって同じものは残します</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>コピー先のフォルダーを開きます</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>このコピーのすべての記録をファイルに保存します</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>一覧から消します。コピーしたものは残ります</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1、所要時間 %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>コピー元: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>コピー先: %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>過去のコピーの記録をすべて消しますか?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>消えるのはこの一覧だけです。コピーしたものはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>消す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>元と同じ場所に</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>待ち続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>ファイルをスキップ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>このディスクを除外(&amp;L)</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>応答が戻った後でまた止まったら、もう一度確認します</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>書き込み中のディスクが %1応答していません。</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>ディスクが応答しません: ワーカー %1 が %2応答していません。</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>%1 個のワーカーが止まっています。</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>ほかは続行しています。</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>ほかに続行できるものはありません。</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>プロセス %1。カーネルの報告: %2。</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>これを除き、問題として報告して、ほかを続けます</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>今はスキップできるものがありません</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>ディスクを待たずにこのコピーを今すぐ終了します。ディスクが応答するようになれば続けられます。</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>このディスクのものをすべて除き、問題として報告して、残りを続けます: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListPanel</name>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>終了分を外す</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>終了したものを一覧から外します。ディスク上のものは変わりません</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>今すぐ開始(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>一覧から外す(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>今すぐ開始(&amp;O)</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>1 つのディスクで両方のコピーを同時に行います: それぞれ時間が長くかかります</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>応答しないディスクがあります</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>完了 (問題 1 件)</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>完了 (問題 %1 件)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>回答を待つ質問があります: 表示</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>問題があります: 表示</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>別のコピーを待っています: 同じディスク</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>開始前に一時停止</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 件のコピー</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 件のコピー、%2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>これまでにコピーしたものは残ります。</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>まだ始まっていないものも忘れられません。</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>次に PoolCopy を開いたときに続けられます。</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>再試行中で届かなかったものは、新しいコピーでもう一度試せます。</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>確認は何も変更せず、そのまま取りやめます。</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>コピーを行うプログラム poolcopy-worker が、このプログラムと同じ場所に見つかりません。PoolCopy をインストールし直してください。</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>1 件はこのコンピューターのファイルやフォルダーではないため、除きました。</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>%1 件はこのコンピューターのファイルやフォルダーではないため、除きました。</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>新しいコピー</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>ここにドロップして別のコピーを追加</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>切り取られたものですが、PoolCopy はコピーだけを行います: 元のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>ファイルやフォルダーは含まれていませんでした。</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>これは独立したコピーです。終わっていないコピーと同じディスクを使う場合は、順番を待ちます。</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>コピー (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>クリップボードにコピーされたファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>ウィンドウを表示する画面がありません。端末では poolcopy-cli でコピーしてください (poolcopy-cli --help を参照)。</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>%1 へのコピーも頼まれています。このコピーを始めるか、一覧が空になると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>コピーを表示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>回答が必要です</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>コピー先に同じ名前のものがあります。残りはその間もコピーされます。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>%1 のコピーが中断されました。</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>%1 のコピーが中断されました: %2。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>コピー先: %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>続ける(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>これまでにコピーしたものを削除します。元のものは残ります</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>このコピーを破棄しますか?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>これまでにコピーしたものを削除しますか?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>コピー先は以前からあったフォルダーです。コピー済みのファイルはその中に残ります。</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>未完了のフォルダーを削除します。元のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>%1 のコピーはまだ始まっていません。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべてを表示</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>一覧から消します。元のものは残ります</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>まだ始まっていません。何もコピーされていません。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>ディスクまたはフォルダーが今は見つかりません。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>ディスクまたはフォルダーが今は見つかりません。コピー済みのものはそこに残ります。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>アクセス権(&amp;P)</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>元のものと同じ</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>コピー先のフォルダーに従う</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>新しいものの所有者、アクセス権、アクセス制御リスト。日時はどちらでも維持されます</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>ディスクに書き込まれてからコピーを終える(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>そうでなければ、システムが受け取った時点で終わります。そのときディスクを外すと、最後の部分が欠けることがあります</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>終了後(&amp;E)</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>ディスクを取り出す</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>コンピューターをスリープ</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>コンピューターの電源を切る</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>最後のコピーが終わり、キャンセルされなかったとき</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>コピー先フォルダーのアクセス権</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>ディスクへの書き込みを待たない</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>控えめ(&amp;T)</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>制限(&amp;M)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>すべてのワーカーを合わせたコピー速度の上限 (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>ほかのプログラムのディスク使用を優先し、書き込み待ちのデータを少なく保ちます</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>1 秒あたりの上限 (MB):</translation>
    </message>
</context>
<context>
    <name>poolcopy::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanModel</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (%2 項目)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個のファイル</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>何も変更しません。選んだ内容はそのまま残ります</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>同じ名前があれば(&amp;N)</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>%1がコピーされます (%2)。</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>新しいものはありませんが、コピー先に別のバージョンがあります。</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>コピーできるものがありません。</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>すべて既にあります。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>%1はコピー先のものをそのまま残し、問題として報告します。</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>残りをコピーしながら、%1について確認します。</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>%1はコピー先のものをそのまま残します。</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>%1を置き換えます。今コピー先にあるものは失われます。</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>%1の名前の後に番号を付けます。コピー先にあるものは残ります。</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>%1を新しいもので置き換え、%2はそのまま残します。</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>%1を比較し、内容が同じでなければ置き換えます。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>一覧をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>問題を検索</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>検索: 名前または理由</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>選んだもの、またはすべてを、テキストとしてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>選んだものが入っているフォルダーを開きます</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>名前や理由に「%1」を含む問題はありません。</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>ファイルマネージャーで表示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>1 項目。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (%2 項目)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>このコピーが終わったら再試行します。</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>独立したコピーとして再試行しています。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>選択分を再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>選んだものだけをもう一度コピーします</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置き換え(&amp;P)</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>選んだものをコピーします。同じ名前で既にあるものは失われます</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>両方残す(&amp;B)</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>選んだものを、名前の後に番号を付けてコピーします</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>スキップ(&amp;I)</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>一覧から外します: コピーされません</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>すべて再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>失敗したものをもう一度コピーします。既にあるものは残します</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>問題 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>コピーは続いています。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>このコピーが終わったら 1 件を再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>このコピーが終わったら %1 件を再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>問題を隠す</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>再試行で 1 件解決</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>再試行で %1 件解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>スキップ分を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>スキップしたものを一覧に戻します</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>スキップ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>スキップ %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>このファイルを除き、問題として報告して、ほかを続けます</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>速度の推移を表示または隠す</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>集計中: 全体の量はまだわかりません</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>ファイル数では %1%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ファイル/秒</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 ファイル · これまでに %2 個を検出、集計中</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>ファイルをコピーしました</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>%1 個のファイルをすべてコピーしました</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 ファイル</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>調べるだけです: 何も変更しません</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>%1 を読み戻し、一致</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>残り %1 をディスクに書き込み中: まだ外さないでください</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>最後の仕上げ中: まだディスクを外さないでください</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 処理済み</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 書き込み済み</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 処理済み、%2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>%1進んでいません</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>元と同じ場所に</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>元と同じ場所に</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>コピー先: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ファイル/秒</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>直近 %2の最大は %1。</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>まだ何もコピーされていません</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>閲覧・印刷用の HTML(&amp;P)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>テキスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>CSV の表(&amp;B)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>プログラム用の JSON(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>同じ名前があれば</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>同じ名前があれば(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>ワーカー数を自動で決める</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>ディスクが活かせる数のワーカーを使います。コピーしながら調べます</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>ワーカー数</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>すべてをディスクから読み戻して比較します。時間がかかります</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>次回の起動から有効になります</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>コピーの終了を通知する(&amp;T)</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>デスクトップの通知で知らせます。コピーが回答を待つときも知らせます</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>新しいコピーの初期値です。コピーのしかたはコピーごとに、ワーカーの数はコピー中に変えられます。</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>フォルダーをコピーしています</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ファイル/秒</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (ファイル検索)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (仕上げ)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>ワーカー %1、プロセス %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>カーネルの報告: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>予期しない終了による再起動の回数: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>ワーカープロセスを表示または隠す</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>%1 をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>ワーカー %1 を終了(&amp;E)</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>読み戻して比較</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>123 秒応答なし</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ファイル/秒</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>123 秒前</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>ワーカー数</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>同時にコピーするワーカーの数。ほかに、ファイルを探すものとフォルダーを仕上げるものが 1 つずつあります</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>ワーカー数を自動で決める</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>ディスクが活かせる数のワーカーを使います。コピーしながら調べます</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>コピー: 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>コピー: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
