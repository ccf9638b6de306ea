<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及其他 %2 個</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1：另一個程序正在複製</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>沒有中斷的複製工作</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1：沒有這個名稱的中斷複製工作（請見 --jobs）</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>有 %1 個中斷的複製工作：請指定其中一個（請見 --jobs）</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1：已從清單中移除；已複製的檔案保留在那裡</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已刪除</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>還沒有結束的複製工作</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1：有數個同名的複製工作（請見 --history）</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1：過去沒有這個名稱的複製工作（請見 --history）</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>無法輸出：%1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1：已從清單中移除；它尚未開始</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>在原件旁</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>其磁碟或資料夾目前不在</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1：請接上磁碟並用 --continue %1 繼續，或用 --discard %1 將這個複製工作從清單中移除</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1：沒有這個選項（以 - 開頭的 SOURCE 要放在 -- 之後）</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不接受值</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 需要一個值（以 -- 開頭的值請寫成 %1=VALUE）</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1：值是空的</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 指定了兩次</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into 和 --as 不能同時使用</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers：%1 不是 1 到 %2 的數字，也不是 auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict：%1 不是 ask、leave、skip、overwrite、rename、newer、different 其中之一</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit：%1 不是至少 1K 的速率：每秒位元組數，例如 500K、1.5M 或 20M，或是 none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions：%1 不是 source，也不是 destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs、--continue、--discard、--history 和 --report 不能同時使用</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format：%1 不是 text、csv、json、html 其中之一</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash：%1 不是 xxh128，也不是 sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash 需要搭配 --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format 需要搭配 --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs、--continue、--discard、--history 和 --report 不能指定 SOURCE 或目的地：複製工作自己有紀錄</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>沒有指定 SOURCE（請見 --help）</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>有個 SOURCE 是空的</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only 需要一個 SOURCE 和 --as PATH，且不能用 --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest 不能與 --dry-run 或 --verify-only 同時使用：不會複製任何東西</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as 只能有一個 SOURCE；指定了 %1 個（--into 可以有多個）</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>多個 SOURCE 需要 --into FOLDER</translation>
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
        <translation>以一組工作程序複製資料夾和檔案。

poolcopy-cli [選項] SOURCE... --into FOLDER      每個 SOURCE 成為 FOLDER/&lt;其名稱&gt;
poolcopy-cli [選項] SOURCE --as PATH             SOURCE 成為 PATH
poolcopy-cli [選項] SOURCE                       SOURCE 成為旁邊的 &lt;SOURCE&gt;_復件
poolcopy-cli --jobs | --continue [ID] | --discard ID   中斷的複製工作
poolcopy-cli --history | --report ID             已結束的複製工作
poolcopy-cli --verify-only SOURCE --as PATH      比對兩者，不做任何變動

  --workers N|auto      工作程序的數量，1 到 64；auto（預設）：磁碟能善用多少就用多少，
                          在複製時測定
  --on-conflict RULE    名稱已被其他項目使用時的處理方式：
                          ask        在終端機上詢問（終端機上的預設）
                          leave      保留現有的並回報問題（其他情況的預設）
                          skip       保留現有的，視為刻意略過
                          overwrite  取代
                          rename     新的改名為「name 2.ext」
                          newer      來源較新時取代，否則略過
                          different  除非內容相同，否則取代
  --limit RATE          所有工作程序合計每秒最多傳輸多少位元組：500K、1.5M、20M …
                          （K、M、G 以 1000 為底，Ki、Mi、Gi 以 1024 為底）；none 或 0 為不限
  --polite              讓其他程式優先使用磁碟
  --no-polite           取消上面這一項：與 --continue 一起使用
  --permissions WHOSE   source（預設）：保留擁有者、模式和 ACL；destination：
                        依照目的地資料夾給新項目的規則
  --no-flush            系統收下資料就結束，不等磁碟寫入
                        （較舊的版本只會由已寫入磁碟的內容取代）
  --verify              從磁碟讀回所有資料並比對
  --manifest FILE       將每個檔案的檢查碼寫入 FILE，供 xxhsum -c 使用
  --manifest-hash HASH  xxh128（預設），或供 sha256sum -c 使用的 sha256
  --one-file-system     不進入掛載在 SOURCE 之下的其他磁碟
  --dry-run             說明會做什麼，不做任何變動
  --json                在標準輸出上每行輸出一個 JSON 物件
  --quiet               不顯示進度和摘要
  --jobs                列出中斷的和執行中的複製工作
  --continue [ID]       繼續其中一個；只有一個時可省略 ID
  --discard ID          刪除其中一個目前已複製的部分
  --history             列出最近 200 個複製工作
  --report ID           顯示其中一個的所有資訊：結果、數據、問題
  --format FORMAT       上述報告的格式：text（預設）、csv、json 或 html
  --help, --version     顯示這份說明或版本，然後結束

選項可以放在 -- 之前的任何位置；其後全都是 SOURCE。
--option=VALUE 與 --option VALUE 相同。
SOURCE 若是連結，結尾有斜線時代表它指向的資料夾，沒有斜線時代表連結本身。

終端機上顯示即時進度時，單鍵會立即生效：p 暫停與繼續，- 和 + 調低與調高限速，
i 開關 --polite，s 略過卡住的項目，? 顯示按鍵說明。

結束代碼：0 全部都已就位；1 有項目無法複製，或複製無法繼續；
2 已拒絕，沒有任何變動；130 已取消。
中斷的複製會留在未完成的資料夾中；再次執行相同的指令或 --continue 即可繼續。
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 和 %2 不能同時使用</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 個項目）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>已讀回並比對</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>已安全寫入磁碟</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>檢查碼清單</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>（列出前 %1 個）</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>PoolCopy 報告：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生的情況</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目數</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>PoolCopy 報告 %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>已複製的檔案</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>已複製的資料量</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>否，只在記憶體中</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>已複製的位元組</translation>
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
        <translation>%1 / %2 個檔案</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個檔案</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>目前找到 %1 個</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>禮讓</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>磁碟已 %1 秒沒有回應；其餘的繼續進行</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>從這個未完成的資料夾繼續</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1（代表 %2 個項目）</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  覆寫已有的                n  新的較新時覆寫
  s  略過：保留已有的          d  內容不同時覆寫
  r  給新的取一個可用的名稱    l  保留已有的，並計為問題
請輸入 o、s、r、n、d 或 l；若要套用到其餘所有項目，再加上 &quot;all&quot;： </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1：已有同名的項目
  現有：%2，%3    新的：%4，%5
  (o) 覆寫、(s) 略過、(r) 將新的重新命名、(n) 較新則覆寫、(d) 不同則覆寫、(l) 不處理；&quot;o all&quot; 套用到其餘所有項目： </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>已取消：維持未完成的狀態，執行相同的指令即可繼續</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>維持未完成的狀態，執行相同的指令即可繼續</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>已取消：已複製的檔案是完整的，執行相同的指令即可繼續</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>已複製的檔案是完整的，執行相同的指令即可繼續</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>還有 1 個問題未列出</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>還有 %1 個問題未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>有 1 個項目原本就已存在</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>有 %1 個項目原本就已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>有工作程序沒有回應；仍然結束</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p 暫停與繼續 · - 和 + 調低與調高限速 · i 開關禮讓 · s 略過卡住的項目 · Ctrl-C 取消</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>無法輸出：%1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>磁碟已 %1 秒沒有回應；其餘的繼續進行（s 略過它）</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>沒有可以略過的卡住的項目。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>來源所在的磁碟已不在</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>磁碟已不在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允許這項操作</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>它在複製途中消失了</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>它所在的資料夾已不存在</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>您的磁碟配額已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名稱對這個磁碟來說太長</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>這個磁碟不允許這樣的名稱</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>檔案對這個磁碟來說太大</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>磁碟無法讀取它（輸入/輸出錯誤）</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>磁碟無法寫入它（輸入/輸出錯誤）</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>磁碟的檔案系統已損壞</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>路徑中有連結阻擋，或連結形成循環</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>這裡應該是資料夾，但實際上不是</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是資料夾</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>已有同名的項目</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>資料夾不是空的</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>這個磁碟不允許同一個檔案有更多名稱</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>它在另一個磁碟上</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>這個磁碟不支援這項操作</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一個程式正在使用它</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>磁碟沒有回應</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>它已加密，且缺少金鑰</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>其中有個數值太大</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 個檔案</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>1 個資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 個資料夾</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>連結指向的位置</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>裝置編號</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>擁有者或群組</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>延伸屬性</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>存取控制清單</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>硬連結</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及其他 %2 個</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>無法讀取這個資料夾</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>無法讀取這個連結</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>無法建立這個資料夾</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>無法開啟這個資料夾</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>無法建立</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>無法寫入</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>無法建立這個連結</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>無法建立這個硬連結</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>無法建立這個特殊檔案</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>無法設定時間、擁有者或權限</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>無法寫到磁碟上</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>無法命名</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>內容不可信</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>來源中沒有</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>未複製</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>資料夾命名之前，複製就停止了</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>無法鎖定未完成的資料夾</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>磁碟沒有寫入全部資料</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>無法改為最終名稱</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>沒有改為最終名稱</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>無法移到一旁</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>無法刪除</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>無法開啟</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>無法寫入檢查碼清單</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>無法複製</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>這裡無法建立任何東西</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>複製已停止</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>複製未開始</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>複製期間檔案一直在變動</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>檔案實際長度比記錄的大小短</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>大小和時間與來源相同，但內容不同</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>一個是資料夾，另一個不是</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>這個磁碟把它的名稱視為同一資料夾中另一個項目的名稱</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>它要放的位置就是來源本身</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>只有來源有</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>只有目的地有</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>磁碟無法讀回寫入的內容（輸入/輸出錯誤）</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>從磁碟讀回的內容與寫入的不同</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy 建立資料夾時自己要用這個名稱</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>這段期間出現了同名的項目</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>複製它的工作程序意外結束</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>磁碟沒有回應</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>因磁碟沒有回應而略過</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>您選擇了略過</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>程序 %1 仍卡在這裡，之後可能還會寫入</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>工作程序的回報無法理解</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>來源和目的地相同</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>目的地位於來源之內</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>檢查碼清單會位於來源之內</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>這個名稱的檔案不是檢查碼清單，會保留</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>複製結果本身要用這個名稱</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>它所在的資料夾不存在</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>您已取消；複製結果本身是完整的</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>兩個來源會使用這個名稱</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>這裡需要資料夾，但什麼都沒有</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>這裡需要資料夾，但這不是資料夾</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>它沒有自己的名稱</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>程序 %1 正在複製它</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>另一個程序正在複製它</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>工作程序一再意外結束</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>無法啟動 PoolCopy 的工作程式</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>有個路徑是空的</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>這個磁碟無法重新命名資料夾</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>其餘的部分還沒有複製</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>請取得讀取權限後再試一次。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>請取得該處的寫入權限後再試一次。</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>請複製到可容納較大檔案的磁碟。</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>請換個名稱後再試一次。</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>請關閉使用它的程式後再試一次。</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>請確認磁碟仍然連接著，然後再試一次。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>請用 --as 指定較短的名稱。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>請指定較短的名稱。</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>請用 --into 或 --as 指定其他位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請選擇其他位置。</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>請用 --as 指定名稱。</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>請指定名稱。</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>請將它們逐一複製到不同的位置。</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>請等它完成或將它結束，再重新開始這次複製。</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>請將它移走或重新命名，再開始相同的複製：會從未完成的資料夾繼續。</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>請重新連接磁碟，再開始相同的複製：會接續進行。</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>等磁碟恢復回應後，再開始相同的複製：會接續進行。</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>等該程序結束後，再開始相同的複製：會接續進行。</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>可能需要重新安裝 PoolCopy。</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>請為清單選擇其他位置。</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>請為清單換個名稱。</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>它可能已損壞：--on-conflict overwrite 會將它取代。</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>它可能已損壞：請再複製一次並將它取代。</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>請見 --on-conflict。</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>請取代它，或兩者都保留。</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>請重新命名其中一個，然後再試一次。</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>請移走其中一個，然後再試一次。</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>請在沒有程式寫入它時再複製一次。</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>請再開始相同的複製：會接續進行。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>請在磁碟上騰出空間，再開始相同的複製：會接續進行。</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>磁碟可能快要故障：請先複製最重要的檔案。</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>磁碟可能快要故障：請改用其他磁碟。</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>磁碟需要檢查並修復。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>有 1 個項目的擁有者或群組無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的擁有者或群組無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>有 1 個項目的權限無法完整保留。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>有 %1 個項目的權限無法完整保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>有 1 個項目的延伸屬性無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的延伸屬性無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>有 1 個項目的存取控制清單（ACL）無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的存取控制清單（ACL）無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>有 1 個項目的時間無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的時間無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>有 1 個硬連結變成了獨立的檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>有 %1 個硬連結變成了獨立的檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>有 1 個資料夾在複製途中從來源消失了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>有 %1 個資料夾在複製途中從來源消失了。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>已依要求不進入 1 個資料夾：那裡掛載了另一個磁碟。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>已依要求不進入 %1 個資料夾：那裡掛載了其他磁碟。</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>有 1 個先前複製的項目已不在來源中，已移到複製結果旁的 .set-aside 資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>有 %1 個先前複製的項目已不在來源中，已移到複製結果旁的 .set-aside 資料夾。</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>這個磁碟不會回報資料是否已寫入：退出之前請勿拔除。</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>有 1 個資料夾太晚出現在來源中，來不及複製。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>有 %1 個資料夾太晚出現在來源中，來不及複製。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>另一個來源的未完成資料夾使用相同的名稱：未變動它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>其他來源有 %1 個未完成的資料夾使用相同的名稱：未變動它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>有 1 個檔案不在檢查碼清單中：讀取這種清單的工具無法處理它的名稱。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>有 %1 個檔案不在檢查碼清單中：讀取這種清單的工具無法處理它們的名稱。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 不支援。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>有 1 個項目的擁有者或群組會無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的擁有者或群組會無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>有 1 個項目的權限會無法完整保留。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>有 %1 個項目的權限會無法完整保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>有 1 個項目的延伸屬性會無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的延伸屬性會無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>有 1 個項目的存取控制清單（ACL）會無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的存取控制清單（ACL）會無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>有 1 個項目的時間會無法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>有 %1 個項目的時間會無法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>有 1 個硬連結會變成獨立的檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>有 %1 個硬連結會變成獨立的檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 位元組</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>已複製 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>已複製 %1 個檔案（共 %2 個）</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>已複製 %1</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>磁碟空間可能不足：至少還缺 %1。</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>磁碟容納不下這麼多檔案和資料夾：至少多出 %1 個。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>還剩幾秒</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>大約還剩 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>大約還剩 1 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>大約還剩 %1 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>大約還剩 1 小時</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>大約還剩 %1 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>大約還剩 1 天</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>大約還剩 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>保留現有的，並回報問題</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>詢問我</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>兩者都保留</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>來源較新時取代</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>大小或內容不同時取代</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 及其他 1 個</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>等待「%1」：同一個磁碟</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>正在查看來源</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>正在讀回並比對</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>正在完成資料夾</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>正在寫入磁碟</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>正在改為最終名稱</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>已完成，但有問題</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>啟動中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>已 %1 沒有回應</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>已結束，重新啟動中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>掃描中</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>計算數量中</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>複製中</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>建立硬連結中</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>命名中</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>完成資料夾中</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>寫入磁碟中</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>改為最終名稱中</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>刪除中</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>讀回中</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>寫入檢查碼清單中</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比對中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌中</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>工作程序 %1（程序 %2）仍卡在核心中；磁碟恢復回應後會自行結束。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>睡眠中</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>等待磁碟</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>沒有複製或變動任何東西。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>未完成即停止。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>磁碟容納不下這麼多檔案和資料夾：至少多出 %1 個。</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>磁碟大約還需要 %1 的空間。</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>磁碟至少還需要 %1 的空間。</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>已複製 %1（%2），耗時 %3。</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>已複製 %1，耗時 %2。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>沒有複製任何東西。</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>有 1 個原本就已存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>有 %1 個原本就已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>略過了 1 個。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>略過了 %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>有 1 個無法複製。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>有 %1 個無法複製。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>有 1 個資料夾無法複製：無法讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>有 %1 個資料夾無法複製：無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>已驗證 %1。</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>已將 %1 列入 %2。</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>有 1 個問題。</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>有 %1 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>磁碟可能仍在寫入。</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>兩者相同：%1。</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>找到 1 處不同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>找到 %1 處不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>不會複製任何東西。</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>將會複製 %1（%2）。</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>將會複製 %1。</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>有 1 個已經存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>有 %1 個已經存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>有 1 個會詢問您。</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>有 %1 個會詢問您。</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>會略過 1 個。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>會略過 %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 %1 個</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>有 1 個名稱已有其他版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>有 %1 個名稱已有其他版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變動任何東西。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已經存在</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>目的地的較舊</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>目的地的較新</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>時間相同但內容不同</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>這個磁碟不允許的名稱</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>這個磁碟視為與其他項目相同的名稱</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>對這個磁碟來說太大</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>這個磁碟無法存放的連結和特殊檔案</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>無法放到目的地的位置</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>需要 %1，可用空間 %2。</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>若取代其他版本或兩者都保留，最多還需要 %1。</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>磁碟只能再容納 %1 個檔案。</translation>
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
        <translation>%1（重試）</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>先前某次複製的程序 %1 仍卡在這裡，之後可能還會寫入</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>等磁碟回應後它就會結束。屆時請再次開始這個複製。</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>那裡是一個資料夾</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>應為資料夾的位置上是一個檔案</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>1 個問題</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>已重試：%1。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>重試後已複製 %1（%2），耗時 %3。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>重試後已複製 %1，耗時 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>有 %1 個無法複製（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>只在記憶體中：關機後會遺失。</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>已全部寫入磁碟。</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>已複製的部分都已寫入磁碟。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>有 %1 個不能複製（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>有 1 個不能複製。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>有 %1 個不能複製。</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>先前某次複製的程序仍卡在這裡，之後可能還會寫入</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 第一個：%2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>以大小來看放不下：需要 %1，可用空間 %2，還缺 %3。</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>不需要複製任何東西：有 1 個項目原本就已存在。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>不需要複製任何東西：有 %1 個項目原本就已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>資料夾是空的：沒有要複製的檔案。</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>無法退出磁碟：可能有其他程式正在使用它。</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>電腦無法進入睡眠或關機。</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>目的地不是可以退出的磁碟。</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>磁碟已退出，可以取下。</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>電腦將在 %1後睡眠。</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>電腦將在 %1後關機。</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>所有複製工作都已結束。</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>立即睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>立即關機(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>保持開機(&amp;K)</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>顯示複製工作(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>停止複製並結束(&amp;T)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>先檢查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>查看會複製哪些項目，不做任何變動</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>將資料夾拖放到這裡</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>或貼上在檔案管理員中複製的項目（Ctrl+V）</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>選擇資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>要複製的資料夾</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>加入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>將選取的項目從清單中移除；磁碟上的檔案不受影響</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>可拖放更多資料夾到這裡</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>要複製到哪個資料夾？</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>複製到(&amp;T)</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>名稱已存在時(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>從磁碟讀回所有資料並比對；需要較長時間</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>選取的不是這台電腦上的資料夾。</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>複製(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>選擇資料夾後，即按此處的設定複製</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>選擇要複製的資料夾</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>選項(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>顯示或隱藏僅用於這次複製的其他選項</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止並關閉(&amp;S)</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>在背景繼續(&amp;B)</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>需要您處理或再次開啟程式時，視窗會再出現</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>不關閉視窗(&amp;K)</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>複製尚未開始。要關閉視窗嗎？</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>有 %1 個複製工作尚未開始。要關閉視窗嗎？</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>複製尚未完成。要停止並關閉視窗嗎？</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>有 %1 個複製工作尚未完成。要停止並關閉視窗嗎？</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>比對內容(&amp;O)</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>由工作程序讀取兩者；期間複製繼續進行</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>要複製的</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>現有的</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>較大</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>較新</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>內容相同。</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>內容不同。</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>正在比對內容…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>大小相同；尚未比對內容。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>較新</translation>
    </message>
    <message>
        <source>older</source>
        <translation>較舊</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>時間相同</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1，內容相同</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1，大 %2</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1，小 %2</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1，大小相同，內容不同</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1，大小相同</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>要複製的：%1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>現有的：%1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>要複製的版本%1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>已存在的名稱</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>全部，包括後續出現的</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>取代(&amp;A)</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>現有的會遺失</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>兩者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>新的名稱後面會加上編號</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>略過(&amp;I)</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>現有的保持原樣</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>只有要複製的修改時間較晚時才取代</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>套用到(&amp;G)</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>套用的範圍</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>名稱已存在。要如何處理？</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>有 %1 個名稱已存在。選取的要如何處理？</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>這一個</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>選取的 %1 個</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>所有比現有的新的</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>所有比現有的舊的</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>所有時間相同的</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>所有內容相同的</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>也包括後續出現的</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>較新則取代(&amp;N)</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>不同則取代(&amp;F)</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>大小或內容不同就取代，不論哪個較新</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>複製到</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>將這個資料夾留在清單中</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>在原件旁，名為「&lt;名稱&gt;%1」</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ %1 內</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>%1 內</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>您選擇的資料夾可以留在清單中</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>已留在清單中；再按一下即不再保留</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>刪除(&amp;M)</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>繼續(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>複製其他(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>報告(&amp;E)…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>再次進行相同的複製；已存在的會保留</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>將這次複製的所有資訊存成檔案</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>已保留未完成的資料夾。再次開始相同的複製就會接續。</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>正在刪除未完成的資料夾…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>已刪除未完成的資料夾。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>未完成的資料夾無法全部刪除。剩餘的在這裡：</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>可以安全拔除。</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>並未全部複製。磁碟可以安全拔除。</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>目前已複製的在未完成的資料夾中。要保留以便日後繼續，還是刪除？</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>目前已複製的在未完成的資料夾中，可以繼續或刪除。</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>重試後又複製了 1 個。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>重試後又複製了 %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>刪除(&amp;M)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>變更(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>選擇其他位置或其他資料夾：先前選擇的內容已填好</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>已刪除未完成的資料夾。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>未完成的資料夾無法全部刪除。剩餘的在這裡：</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>目前已複製的在 %1 個未完成的資料夾中。要保留以便日後繼續，還是刪除？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>目前已複製的在 %1 個未完成的資料夾中，可以繼續或刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及其他 %2 個</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>刪除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>要刪除目前已複製的部分嗎？會刪除未完成的資料夾。原件保持原樣。</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>要刪除目前已複製的部分嗎？會刪除 %1 個未完成的資料夾。原件保持原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>已保留未完成的資料夾。再次開始相同的複製就會接續。</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>正在刪除未完成的資料夾…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>報告未儲存：%1 %2（%3）。</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>報告已儲存：%1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 個檔案</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>清除歷史紀錄(&amp;H)…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>過去的複製工作</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>還沒有複製過任何東西。每個結束的複製工作都會記錄在這裡，包括各項數據和問題。</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>清除所有紀錄；已複製的檔案會保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>再次複製(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>報告(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>再進行一次相同的複製；已存在且相同的會保留</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>開啟複製目的地的資料夾</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>將這次複製的所有資訊存成檔案</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>將它從清單中移除；已複製的檔案會保留</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1，耗時 %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及其他 %1 個</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>目的地：%1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>要清除所有過去的複製紀錄嗎？</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>只會清除這份清單。已複製的檔案保留在原處。</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>在原件旁</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>繼續等待(&amp;K)</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>略過這個檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>放棄這個磁碟(&amp;L)</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>恢復回應後若再次卡住，會再詢問</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>磁碟在寫入時已 %1 沒有回應。</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>磁碟沒有回應：工作程序 %1 已 %2 沒有動靜。</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>有 %1 個工作程序卡住。</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>其他的繼續進行。</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>其他的都無法繼續。</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>程序 %1。核心回報：%2。</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>不複製它，列為問題，並繼續複製其他檔案</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>目前沒有可以略過的檔案</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>立即結束這次複製，不等待磁碟。磁碟恢復回應後可以繼續。</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>不複製這個磁碟上的所有項目，列為問題，並繼續複製其餘的：%1</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListPanel</name>
    <message>
        <source>Pause all</source>
        <translation>全部暫停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部繼續</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>移除已結束的</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製工作</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>將已結束的從清單中移除；磁碟上的檔案不受影響</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即開始(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>從清單中移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>立即開始(&amp;O)</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>兩個複製工作同時使用一個磁碟：各自需要更長時間</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>有磁碟沒有回應</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>已完成，1 個問題</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>已完成，%1 個問題</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>有問題等待您的回答：顯示</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>發生了問題：顯示</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>等待另一個複製工作：同一個磁碟</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>尚未開始即暫停</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>已完成，但有問題</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 個複製工作</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 個複製工作，%2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>目前已複製的部分會保留。</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>尚未開始的也不會遺失。</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>再次開啟 PoolCopy 時可以繼續。</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>正在重試而未能完成的，可用新的複製再試。</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>檢查不做任何變動，直接放棄即可。</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>在這個程式旁找不到負責複製的程式 poolcopy-worker。請重新安裝 PoolCopy。</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>有 1 個項目不是這台電腦上的檔案或資料夾，未加入。</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>有 %1 個項目不是這台電腦上的檔案或資料夾，未加入。</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>新增複製</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製工作</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>拖放到這裡以新增另一個複製工作</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>這些項目是以剪下放入的，但 PoolCopy 只會複製：原件保留在原處。</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>其中沒有檔案或資料夾。</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>這是獨立的複製工作。如果與未完成的複製工作使用同一個磁碟，會排隊等候。</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>複製工作（%1）</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy：%1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>剪貼簿中沒有複製的檔案或資料夾。</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>沒有可顯示視窗的螢幕。請在終端機中用 poolcopy-cli 複製（請見 poolcopy-cli --help）。</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>還有一個複製到 %1 的要求。這個開始之後，或清單清空後，它會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>顯示複製工作</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>顯示問題</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>需要您的回答</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>目的地已有同名項目。其餘內容會繼續複製。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及其他 %2 個</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>%1 的複製中斷了。</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>%1 的複製中斷了：%2。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>複製到 %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>繼續(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>刪除(&amp;M)…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>刪除目前已複製的部分；原件會保留</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>要放棄這次複製嗎？</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>要刪除目前已複製的部分嗎？</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>它複製到原本就存在的資料夾；已複製的檔案會留在其中。</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>會刪除未完成的資料夾。原件保持原樣。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>放棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>%1 的複製尚未開始。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 個</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>將它從清單中移除；原件會保留</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>它尚未開始：沒有複製任何內容。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>其磁碟或資料夾目前不在。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>其磁碟或資料夾目前不在：已複製的內容會留在那裡。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>權限(&amp;P)</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>與原件相同</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>依目的地資料夾</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>新項目的擁有者、權限和存取控制清單；兩種方式都會保留時間</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>寫入磁碟後才算複製結束(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>否則系統收下資料就算結束；這時拔除磁碟，可能會缺少最後的部分</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>結束後(&amp;E)</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>不做任何事</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>退出磁碟</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>讓電腦睡眠</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>將電腦關機</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>在最後一個複製工作結束且沒有人取消時</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>權限依目的地資料夾</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>不等待寫入磁碟</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>禮讓(&amp;T)</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>限速(&amp;M)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>所有工作程序合計的複製速度上限（%1）</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>讓其他程式優先使用磁碟，並盡量減少尚未寫入的資料</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>每秒最多複製多少 MB：</translation>
    </message>
</context>
<context>
    <name>poolcopy::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanModel</name>
    <message>
        <source>and %1 more</source>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 個項目）</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 個檔案</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個檔案</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>不做任何變動；您的選擇會保留</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>名稱已存在時(&amp;N)</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>將會複製 %1（%2）。</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>沒有新的項目，但目的地有其他版本。</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>沒有可以複製的項目。</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>所有項目都已存在。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>沒有要複製的項目。</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>目的地的 %1 會保持原樣，並回報為問題。</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>複製其餘檔案的同時，會詢問如何處理 %1。</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>目的地的 %1 會保持原樣。</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>會取代 %1；目前在目的地的會遺失。</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>%1 會在名稱後面加上編號；現有的會保留。</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>%1 會以較新的取代，%2 保持原樣。</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>會比對 %1，內容不同才取代。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>複製清單(&amp;L)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>開啟所在資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>搜尋問題</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>搜尋：名稱或原因</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>將選取的或全部問題以文字複製到剪貼簿</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>開啟選取項目所在的資料夾</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>沒有名稱或原因中含「%1」的問題。</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>在檔案管理員中顯示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>1 個項目。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 個項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 個項目）</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>這次複製結束後會重試。</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>正在以獨立的複製工作重試。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>重試選取的(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>只重新複製選取的項目</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>取代(&amp;P)</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>複製選取的項目；目的地的同名項目會遺失</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>兩者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>複製選取的項目，並在名稱後面加上編號</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>略過(&amp;I)</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>將它們從清單中移除：不會複製</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>全部重試(&amp;R)</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>重新複製失敗的項目；已存在的會保留</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 個問題</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>複製繼續進行。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>列出前 %1 個。</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>這次複製結束後會重試 1 個。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>這次複製結束後會重試 %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>隱藏問題</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>顯示問題</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>重試後解決了 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>重試後解決了 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>顯示略過的(&amp;W)</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>將略過的重新放回清單</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>略過了 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>略過了 %1 個</numerusform>
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
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>略過這個檔案</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>不複製這個檔案，列為問題，並繼續複製其他檔案</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>顯示或隱藏速度變化圖</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在檢查 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>仍在計算：總量尚不確定</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>依檔案數：%1%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 個檔案/秒</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 個檔案 · 目前找到 %2 個，仍在計算</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>檔案已複製</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>已複製全部 %1 個檔案</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 個檔案</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>只是查看：不做任何變動</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>已讀回 %1，內容相同</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>正在將最後 %1 寫入磁碟：請先不要拔除</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>正在完成最後的整理：請先不要拔除磁碟</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已處理 %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>已寫入磁碟 %1</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>已處理 %1，%2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>等待您的回答</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>已 %1 沒有進展</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>在原件旁</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>在原件旁</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>複製到 %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 個檔案/秒</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度變化</translation>
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
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>過去 %2 內最高 %1。</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>還沒有複製任何東西</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>HTML 網頁，供閱讀或列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>純文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>CSV 表格(&amp;B)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>JSON，供程式使用(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>名稱已存在時</translation>
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
        <translation>名稱已存在時(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>自動決定工作程序數量</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>磁碟能善用多少就用多少個工作程序；在複製時測定</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>工作程序數量</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作程序(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>從磁碟讀回所有資料並比對；需要較長時間</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>依桌面設定</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>下次啟動時生效</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>複製結束時通知我(&amp;T)</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>以桌面通知告知，複製等待回答時也會通知</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>新的複製會以這些設定開始。複製方式可為單次複製另行選擇，工作程序數可在複製時變更。</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>正在複製資料夾</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 個檔案/秒</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1（尋找檔案）</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1（收尾）</translation>
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
        <translation>工作程序 %1，程序 %2：%3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>核心回報：%1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>意外結束後重新啟動的次數：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>最後回應</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核心</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>工作程序</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作程序(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>顯示或隱藏工作程序</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>略過 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>結束工作程序 %1(&amp;E)</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>寫入磁碟中</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>已 123 秒沒有回應</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 個檔案/秒</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>123 秒前</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>等待磁碟</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>工作程序數量</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>同時複製的工作程序數量；另有一個尋找檔案，一個完成資料夾</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>自動決定工作程序數量</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>磁碟能善用多少就用多少個工作程序；在複製時測定</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 個在複製</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 個在複製</numerusform>
        </translation>
    </message>
</context>
</TS>
