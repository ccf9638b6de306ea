<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1：另一个进程正在复制</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>没有中断的复制任务</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1：没有名称为此的中断复制任务（参见 --jobs）</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>有 %1 个中断的复制任务：请指定其中一个（参见 --jobs）</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1：已移出列表；已复制的文件保留在那里</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已删除</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>还没有已结束的复制任务</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1：有多个同名的复制任务（参见 --history）</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1：以往没有名称为此的复制任务（参见 --history）</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>无法输出：%1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1：已移出列表；它尚未开始</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>在原件旁边</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>其磁盘或文件夹目前不在</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1：请接上磁盘并用 --continue %1 继续，或用 --discard %1 将此复制任务移出列表</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1：没有此选项（以 - 开头的 SOURCE 要放在 -- 之后）</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不接受值</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 需要一个值（以 -- 开头的值请写成 %1=VALUE）</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1：值为空</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 指定了两次</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into 和 --as 不能同时使用</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers：%1 既不是 1 到 %2 的数字，也不是 auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict：%1 不是 ask、leave、skip、overwrite、rename、newer、different 之一</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit：%1 不是至少 1K 的速率：每秒字节数，例如 500K、1.5M 或 20M，或者 none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions：%1 既不是 source，也不是 destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs、--continue、--discard、--history 和 --report 不能同时使用</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format：%1 不是 text、csv、json、html 之一</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash：%1 既不是 xxh128，也不是 sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash 需要与 --manifest FILE 一起使用</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format 需要与 --report ID 一起使用</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs、--continue、--discard、--history 和 --report 不能指定 SOURCE 和目标位置：复制任务自有记录</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>没有指定 SOURCE（参见 --help）</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>有一个 SOURCE 为空</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only 需要一个 SOURCE 和 --as PATH，且不能用 --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest 不能与 --dry-run 或 --verify-only 同时使用：不会复制任何内容</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as 只能有一个 SOURCE；指定了 %1 个（--into 可以有多个）</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>多个 SOURCE 需要 --into FOLDER</translation>
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
        <translation>用一组工作进程复制文件夹和文件。

poolcopy-cli [选项] SOURCE... --into FOLDER      每个 SOURCE 成为 FOLDER/&lt;其名称&gt;
poolcopy-cli [选项] SOURCE --as PATH             SOURCE 成为 PATH
poolcopy-cli [选项] SOURCE                       SOURCE 成为旁边的 &lt;SOURCE&gt;_复件
poolcopy-cli --jobs | --continue [ID] | --discard ID   中断的复制任务
poolcopy-cli --history | --report ID             已结束的复制任务
poolcopy-cli --verify-only SOURCE --as PATH      比较两者，不作任何改动

  --workers N|auto      工作进程数量，1 到 64；auto（默认）：磁盘能利用多少就用多少，
                          在复制时测定
  --on-conflict RULE    名称已被其他项目占用时的处理方式：
                          ask        在终端上询问（终端上的默认值）
                          leave      保留现有的并报告问题（其他情况的默认值）
                          skip       保留现有的，视为主动跳过
                          overwrite  替换
                          rename     新的改名为“name 2.ext”
                          newer      来源较新时替换，否则跳过
                          different  除非内容相同，否则替换
  --limit RATE          所有工作进程合计每秒最多传输多少字节：500K、1.5M、20M …
                          （K、M、G 以 1000 为底，Ki、Mi、Gi 以 1024 为底）；none 或 0 为不限
  --polite              让其他程序优先使用磁盘
  --no-polite           取消上面这一项：与 --continue 一起使用
  --permissions WHOSE   source（默认）：保留所有者、模式和 ACL；destination：
                        按照目标文件夹对新建内容的规则
  --no-flush            系统收下数据就结束，不等磁盘写入
                        （旧版本只会被已写入磁盘的内容替换）
  --verify              从磁盘回读全部数据并比较
  --manifest FILE       将每个文件的校验和写入 FILE，供 xxhsum -c 使用
  --manifest-hash HASH  xxh128（默认），或供 sha256sum -c 使用的 sha256
  --one-file-system     不进入挂载在 SOURCE 之下的其他磁盘
  --dry-run             说明会做什么，不作任何改动
  --json                在标准输出上每行输出一个 JSON 对象
  --quiet               不显示进度和摘要
  --jobs                列出中断的和正在运行的复制任务
  --continue [ID]       继续其中一个；只有一个时可省略 ID
  --discard ID          删除其中一个目前已复制的部分
  --history             列出最近 200 个复制任务
  --report ID           显示其中一个的全部信息：结果、数据、问题
  --format FORMAT       上述报告的格式：text（默认）、csv、json 或 html
  --help, --version     显示此说明或版本，然后退出

选项可以放在 -- 之前的任何位置；其后全部是 SOURCE。
--option=VALUE 与 --option VALUE 相同。
SOURCE 如果是链接，末尾有斜杠时代表它指向的文件夹，没有斜杠时代表链接本身。

终端上显示实时进度时，单个按键立即生效：p 暂停与继续，- 和 + 调低与调高限速，
i 开关 --polite，s 跳过卡住的项目，? 显示按键说明。

退出代码：0 全部就位；1 有内容无法复制，或复制无法继续；
2 已拒绝，未作任何改动；130 已取消。
中断的复制会留在未完成的文件夹中；再次运行相同的命令或 --continue 即可继续。
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 和 %2 不能同时使用</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 个项目）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>已回读并比较</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>已安全写入磁盘</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>校验和列表</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>（列出前 %1 个）</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>PoolCopy 报告：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>PoolCopy 报告 %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>已复制的文件</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>已复制的数据量</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>否，只在内存中</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>已复制的字节</translation>
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
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>目前找到 %1 个</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>礼让</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>磁盘已 %1 秒没有响应；其余的继续进行</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>从这个未完成的文件夹继续</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1（代表 %2 个项目）</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  覆盖已有的                n  新的较新时覆盖
  s  跳过：保留已有的          d  内容不同时覆盖
  r  给新的起一个可用的名字    l  保留已有的，并计为问题
请输入 o、s、r、n、d 或 l；如果其余的也照此处理，再加上 &quot;all&quot;： </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1：已有同名的项目
  现有：%2，%3    新的：%4，%5
  (o) 覆盖、(s) 跳过、(r) 重命名新的、(n) 较新则覆盖、(d) 不同则覆盖、(l) 不处理；&quot;o all&quot; 用于其余所有项目： </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>已取消：保持未完成状态，再次运行相同的命令即可继续</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>保持未完成状态，再次运行相同的命令即可继续</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>已取消：已复制的文件是完整的，再次运行相同的命令即可继续</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>已复制的文件是完整的，再次运行相同的命令即可继续</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>还有 1 个问题未列出</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>还有 %1 个问题未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>有 1 个项目原本就已存在</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>有 %1 个项目原本就已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>有工作进程没有响应；仍然结束</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p 暂停与继续 · - 和 + 调低与调高限速 · i 开关礼让 · s 跳过卡住的项目 · Ctrl-C 取消</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>无法输出：%1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>磁盘已 %1 秒没有响应；其余的继续进行（s 跳过它）</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>没有可以跳过的卡住的项目。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>来源所在的磁盘已不在</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>磁盘已不在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>它在复制途中消失了</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>它所在的文件夹已不存在</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名称对此磁盘来说太长</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>此磁盘不允许这样的名称</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>文件对此磁盘来说太大</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>磁盘无法读取它（输入/输出错误）</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>磁盘无法写入它（输入/输出错误）</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>磁盘的文件系统已损坏</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>路径中有链接阻挡，或链接形成循环</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>这里应为文件夹，但实际不是</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>已有同名的项目</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>此磁盘不允许同一个文件有更多名称</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>它在另一个磁盘上</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>此磁盘不支持此操作</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>它已加密，且缺少密钥</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>其中有个数值太大</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>链接指向的位置</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>所有者或组</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>扩展属性</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>访问控制列表</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>无法读取此文件夹</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>无法读取此链接</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>无法创建此文件夹</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>无法打开此文件夹</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>无法创建此链接</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>无法创建此硬链接</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>无法创建此特殊文件</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>无法设置时间、所有者或权限</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>无法写到磁盘上</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>无法命名</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>内容不可信</translation>
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
        <translation>来源中没有</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>文件夹命名之前，复制就停止了</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>无法锁定未完成的文件夹</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>磁盘没有写入全部数据</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>无法改为最终名称</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>没有改为最终名称</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>无法移到一旁</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>无法写入校验和列表</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>无法复制</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>此处无法创建任何内容</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>复制已停止</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>复制未开始</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>复制期间文件一直在变动</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>文件实际长度比记录的大小短</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>大小和时间与来源相同，但内容不同</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>一个是文件夹，另一个不是</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>此磁盘把它的名称视为同一文件夹中另一个项目的名称</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>它要放的位置就是来源本身</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>只有来源有</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>只有目标位置有</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>磁盘无法读回写入的内容（输入/输出错误）</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>从磁盘读回的内容与写入的不同</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy 创建文件夹时自己要用此名称</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>这期间出现了同名的项目</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>复制它的工作进程意外结束</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>因磁盘没有响应而跳过</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>您选择了跳过</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>进程 %1 仍卡在这里，之后可能还会写入</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>工作进程的报告无法理解</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>来源和目标位置相同</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>目标位置在来源之内</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>校验和列表会位于来源之内</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>此名称的文件不是校验和列表，会保留</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>复制结果本身要用此名称</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>它所在的文件夹不存在</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>您已取消；复制结果本身是完整的</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>两个来源会使用此名称</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>此处需要文件夹，但什么都没有</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>此处需要文件夹，但这不是文件夹</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>它没有自己的名称</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>进程 %1 正在复制它</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>另一个进程正在复制它</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>工作进程一再意外结束</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>无法启动 PoolCopy 的工作程序</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>有一个路径为空</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>此磁盘无法重命名文件夹</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>其余部分尚未复制</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>请先取得读取权限，然后重试。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>请先取得该处的写入权限，然后重试。</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>请复制到能容纳更大文件的磁盘。</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>请换个名称，然后重试。</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>请检查磁盘是否仍然连接，然后重试。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>请用 --as 指定较短的名称。</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>请指定较短的名称。</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>请用 --into 或 --as 指定其他位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>请用 --as 指定名称。</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>请指定名称。</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>请将它们逐一复制到不同的位置。</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>请等它完成或将其结束，然后重新开始此复制。</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>请将它移走或重命名，然后开始相同的复制：会从未完成的文件夹继续。</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>请重新连接磁盘，然后开始相同的复制：会接着进行。</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>等磁盘恢复响应后，再开始相同的复制：会接着进行。</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>等该进程结束后，再开始相同的复制：会接着进行。</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>可能需要重新安装 PoolCopy。</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>请为列表选择其他位置。</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>请为列表换个名称。</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>它可能已损坏：--on-conflict overwrite 会将其替换。</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>它可能已损坏：请再复制一次并将其替换。</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>请参见 --on-conflict。</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>请替换它，或保留两者。</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>请重命名其中一个，然后重试。</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>请移走其中一个，然后重试。</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>请在没有程序写入它时再复制一次。</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>请再次开始相同的复制：会接着进行。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>请在磁盘上腾出空间，然后开始相同的复制：会接着进行。</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>磁盘可能即将故障：请先复制最重要的文件。</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>磁盘可能即将故障：请换用其他磁盘。</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>磁盘需要检查并修复。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>有 1 个项目的所有者或组无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 个项目的所有者或组无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>有 1 个项目的权限无法完整保留。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>有 %1 个项目的权限无法完整保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>有 1 个项目的扩展属性无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 个项目的扩展属性无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>有 1 个项目的访问控制列表（ACL）无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 个项目的访问控制列表（ACL）无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>有 1 个项目的时间无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>有 %1 个项目的时间无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>有 1 个硬链接变成了独立的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>有 %1 个硬链接变成了独立的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>有 1 个文件夹在复制途中从来源消失了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>有 %1 个文件夹在复制途中从来源消失了。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>已按要求不进入 1 个文件夹：那里挂载了另一个磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>已按要求不进入 %1 个文件夹：那里挂载了其他磁盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>有 1 个先前复制的项目已不在来源中，已移到复制结果旁的 .set-aside 文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>有 %1 个先前复制的项目已不在来源中，已移到复制结果旁的 .set-aside 文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>此磁盘不会报告数据是否已写入：弹出之前请勿拔出。</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>有 1 个文件夹太晚出现在来源中，来不及复制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>有 %1 个文件夹太晚出现在来源中，来不及复制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>另一个来源的未完成文件夹使用相同的名称：未作改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>其他来源有 %1 个未完成的文件夹使用相同的名称：未作改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>有 1 个文件不在校验和列表中：读取此类列表的工具无法识别其名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>有 %1 个文件不在校验和列表中：读取此类列表的工具无法识别其名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 不支持。</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>将有 1 个项目的所有者或组无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>将有 %1 个项目的所有者或组无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>将有 1 个项目的权限无法完整保留。</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>将有 %1 个项目的权限无法完整保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>将有 1 个项目的扩展属性无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>将有 %1 个项目的扩展属性无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>将有 1 个项目的访问控制列表（ACL）无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>将有 %1 个项目的访问控制列表（ACL）无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>将有 1 个项目的时间无法保留。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>将有 %1 个项目的时间无法保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>将有 1 个硬链接变成独立的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>将有 %1 个硬链接变成独立的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>已复制 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>已复制 %1 个文件（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>磁盘空间可能不足：至少还缺 %1。</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>磁盘容纳不下这么多文件和文件夹：至少多出 %1 个。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>大约还剩 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>大约还剩 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>大约还剩 %1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>大约还剩 1 小时</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>大约还剩 %1 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>大约还剩 1 天</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>大约还剩 %1 天</numerusform>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>保留现有的，并报告问题</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>来源较新时替换</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>大小或内容不同时替换</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 及另外 1 个</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>等待“%1”：同一磁盘</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>正在查看来源</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>正在回读并比较</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>正在完成文件夹</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>正在改为最终名称</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>已完成，但有问题</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>已 %1 没有响应</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>已结束，正在重启</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>正在创建硬链接</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>正在命名</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>正在完成文件夹</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>正在改为最终名称</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>正在写入校验和列表</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>工作进程 %1（进程 %2）仍卡在内核中；磁盘恢复响应后会自行结束。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>正在睡眠</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>未复制或改动任何内容。</translation>
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
        <translation>磁盘容纳不下这么多文件和文件夹：至少多出 %1 个。</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>磁盘大约还需要 %1 的空间。</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>磁盘至少还需要 %1 的空间。</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>已复制 %1（%2），用时 %3。</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>已复制 %1，用时 %2。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>未复制任何内容。</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>有 1 个原本就已存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>有 %1 个原本就已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>跳过了 1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>跳过了 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>有 1 个无法复制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>有 %1 个无法复制。</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>有 1 个文件夹无法复制：无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>有 %1 个文件夹无法复制：无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>已校验 %1。</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>已将 %1 列入 %2。</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>有 1 个问题。</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>有 %1 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>磁盘可能仍在写入。</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>两者相同：%1。</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>找到 1 处不同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>找到 %1 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>不会复制任何内容。</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>将复制 %1（%2）。</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>将复制 %1。</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>有 1 个已经存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>有 %1 个已经存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>有 1 个会询问您。</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>有 %1 个会询问您。</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>会跳过 1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>会跳过 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 %1 个</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>有 1 个名称已有其他版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>有 %1 个名称已有其他版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未改动任何内容。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>目标位置的较旧</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>目标位置的较新</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>时间相同但内容不同</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>此磁盘不允许的名称</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>被此磁盘视为与其他项目相同的名称</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>对此磁盘来说太大</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>此磁盘无法存放的链接和特殊文件</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>无法放到目标位置</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>需要 %1，可用空间 %2。</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>如果替换其他版本或保留两者，最多还需要 %1。</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>磁盘只能再容纳 %1 个文件。</translation>
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
        <translation>%1（重试）</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>之前某次复制的进程 %1 仍卡在这里，之后可能还会写入</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>等磁盘响应后它就会结束。届时请再次开始此复制。</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>那里是一个文件夹</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>应为文件夹的位置上是一个文件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>1 个问题</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>已重试：%1。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>重试后已复制 %1（%2），用时 %3。</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>重试后已复制 %1，用时 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>有 %1 个无法复制（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>只在内存中：关机后会丢失。</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>已全部写入磁盘。</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>已复制的部分都已写入磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>有 %1 个不能复制（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>有 1 个不能复制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>有 %1 个不能复制。</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>之前某次复制的进程仍卡在这里，之后可能还会写入</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 第一个：%2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>按大小来看放不下：需要 %1，可用空间 %2，还缺 %3。</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>无需复制任何内容：有 1 个项目原本就已存在。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>无需复制任何内容：有 %1 个项目原本就已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>文件夹为空：没有要复制的文件。</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>无法弹出磁盘：可能有其他程序正在使用它。</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>计算机无法进入睡眠或关机。</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>目标位置不是可以弹出的磁盘。</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>磁盘已弹出，可以取下。</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>计算机将在 %1后睡眠。</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>计算机将在 %1后关机。</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>所有复制任务都已结束。</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>立即睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>立即关机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>保持开机(&amp;K)</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>显示复制任务(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>停止复制并退出(&amp;T)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>先检查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>查看会复制哪些内容，不作任何改动</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>或粘贴在文件管理器中复制的项目（Ctrl+V）</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>要复制的文件夹</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>将选中的项目从列表中移除；磁盘上的内容不受影响</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>可将更多文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>要复制到哪个文件夹？</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>复制到(&amp;T)</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>名称已存在时(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>从磁盘回读全部数据并比较；用时较长</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>所选的不是这台计算机上的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>复制(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>选择文件夹后，即按此处的设置复制</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>选择要复制的文件夹</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>选项(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>显示或隐藏仅用于本次复制的其他选项</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>在后台继续(&amp;B)</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>需要您处理或再次打开程序时，窗口会再次出现</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>不关闭窗口(&amp;K)</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>复制尚未开始。要关闭窗口吗？</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>有 %1 个复制任务尚未开始。要关闭窗口吗？</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>复制尚未完成。要停止并关闭窗口吗？</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>有 %1 个复制任务尚未完成。要停止并关闭窗口吗？</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>比较内容(&amp;O)</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>由工作进程读取两者；期间复制继续进行</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>要复制的</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>现有的</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>内容不同。</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>正在比较内容…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>大小相同；尚未比较内容。</translation>
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
        <translation>较新</translation>
    </message>
    <message>
        <source>older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>时间相同</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1，内容相同</translation>
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
        <translation>%1，大小相同，内容不同</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1，大小相同</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>要复制的：%1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>现有的：%1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>要复制的版本%1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>已存在的名称</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>全部，包括后续出现的</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>替换(&amp;A)</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>现有的会丢失</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>保留两者(&amp;B)</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>新的名称后面会加上编号</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>跳过(&amp;I)</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>现有的保持原样</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>仅当要复制的修改时间较晚时才替换</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>应用于(&amp;G)</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>应用范围</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>名称已存在。如何处理？</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>有 %1 个名称已存在。选中的如何处理？</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>这一个</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>选中的 %1 个</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>所有比现有的更新的</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>所有比现有的更旧的</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>所有时间相同的</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>所有内容相同的</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>也包括后续出现的</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>较新则替换(&amp;N)</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>不同则替换(&amp;F)</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>大小或内容不同就替换，不论哪个较新</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>将此文件夹保留在列表中</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>在原件旁边，名为“&lt;名称&gt;%1”</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ %1 内</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>您选择的文件夹可以保留在列表中</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>已保留在列表中；再按一下即不再保留</translation>
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
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>继续(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>复制其他(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>报告(&amp;E)…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>再次进行相同的复制；已存在的会保留</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>将此次复制的所有信息保存为文件</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>已保留未完成的文件夹。再次开始相同的复制就会接着进行。</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>正在删除未完成的文件夹…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>已删除未完成的文件夹。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>未完成的文件夹未能全部删除。剩余的在此处：</translation>
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
        <translation>可以安全拔出。</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>并未全部复制。磁盘可以安全拔出。</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>目前已复制的内容在未完成的文件夹中。要保留以便日后继续，还是删除？</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>目前已复制的内容在未完成的文件夹中，可以继续或删除。</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>重试后又复制了 1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>重试后又复制了 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>删除(&amp;M)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>选择其他位置或其他文件夹：之前选择的内容已填好</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>已删除未完成的文件夹。</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>未完成的文件夹未能全部删除。剩余的在此处：</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>目前已复制的内容在 %1 个未完成的文件夹中。要保留以便日后继续，还是删除？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>目前已复制的内容在 %1 个未完成的文件夹中，可以继续或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>要删除目前已复制的部分吗？会删除未完成的文件夹。原件保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>要删除目前已复制的部分吗？会删除 %1 个未完成的文件夹。原件保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>已保留未完成的文件夹。再次开始相同的复制就会接着进行。</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>正在删除未完成的文件夹…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>报告未保存：%1 %2（%3）。</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>清除历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>以往的复制任务</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>尚未复制过任何内容。每个结束的复制任务都会记录在此，包括各项数据和问题。</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>清除所有记录；已复制的文件会保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>再次复制(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>报告(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>再进行一次相同的复制；已存在且相同的会保留</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>打开复制到的文件夹</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>将此次复制的所有信息保存为文件</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>将其从列表中移除；已复制的文件会保留</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>目标位置：%1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>要清除所有以往的复制记录吗？</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>只会清除此列表。已复制的文件保留在原处。</translation>
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
        <translation>在原件旁边</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>跳过此文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>放弃此磁盘(&amp;L)</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>恢复响应后如果再次卡住，会再次询问</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>磁盘在写入时已 %1 没有响应。</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>磁盘没有响应：工作进程 %1 已 %2 没有动静。</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>有 %1 个工作进程卡住。</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>其他的继续进行。</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>其他的都无法继续。</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>进程 %1。内核报告：%2。</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>不复制它，列为问题，并继续复制其他文件</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>目前没有可以跳过的文件</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>立即结束此次复制，不等待磁盘。磁盘恢复响应后可以继续。</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>不复制此磁盘上的所有项目，列为问题，并继续复制其余的：%1</translation>
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
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>移除已结束的</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>将已结束的从列表中移除；磁盘上的内容不受影响</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即开始(&amp;S)</translation>
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
        <translation>从列表中移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>立即开始(&amp;O)</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>两个复制任务同时使用一个磁盘：各自用时更长</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>有磁盘没有响应</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>已完成，1 个问题</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>已完成，%1 个问题</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>有问题等待您的回答：显示</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>出现了问题：显示</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>等待另一个复制任务：同一磁盘</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>尚未开始即暂停</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>已完成，但有问题</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 个复制任务</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 个复制任务，%2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>目前已复制的部分会保留。</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>尚未开始的也不会丢失。</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>再次打开 PoolCopy 时可以继续。</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>正在重试而未能完成的，可用新的复制再试。</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>检查不作任何改动，直接放弃即可。</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>在此程序旁边找不到负责复制的程序 poolcopy-worker。请重新安装 PoolCopy。</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>有 1 个项目不是这台计算机上的文件或文件夹，未添加。</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>有 %1 个项目不是这台计算机上的文件或文件夹，未添加。</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>新建复制</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>拖放到此处以新建另一个复制任务</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>这些项目是剪切的，但 PoolCopy 只复制：原件保留在原处。</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>其中没有文件或文件夹。</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>这是独立的复制任务。如果与未完成的复制任务使用同一磁盘，会排队等候。</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>复制任务（%1）</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy：%1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>剪贴板中没有复制的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>没有可显示窗口的屏幕。请在终端中用 poolcopy-cli 复制（参见 poolcopy-cli --help）。</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>还有一个复制到 %1 的请求。这个开始之后，或列表清空后，它会出现在这里。</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>显示复制任务</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>需要您的回答</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>目标位置已有同名项目。其余内容会继续复制。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>%1 的复制中断了。</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>%1 的复制中断了：%2。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>继续(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>删除(&amp;M)…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>删除目前已复制的部分；原件会保留</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>要放弃此次复制吗？</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>要删除目前已复制的部分吗？</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>它复制到原本就存在的文件夹；已复制的文件会留在其中。</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>会删除未完成的文件夹。原件保持原样。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>放弃(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>%1 的复制尚未开始。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>将其移出列表；原件会保留</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>它尚未开始：没有复制任何内容。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>其磁盘或文件夹目前不在。</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>其磁盘或文件夹目前不在：已复制的内容会留在那里。</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>权限(&amp;P)</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>与原件相同</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>按目标文件夹</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>新项目的所有者、权限和访问控制列表；两种方式都会保留时间</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>写入磁盘后才算复制结束(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>否则系统收下数据就算结束；这时拔出磁盘，可能会缺少最后的部分</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>结束后(&amp;E)</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>不执行操作</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>弹出磁盘</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>让计算机睡眠</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>关闭计算机</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>在最后一个复制任务结束且无人取消时</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>权限按目标文件夹</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>不等待写入磁盘</translation>
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
        <translation>礼让(&amp;T)</translation>
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
        <translation>所有工作进程合计的复制速度上限（%1）</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>让其他程序优先使用磁盘，并尽量减少尚未写入的数据</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>每秒最多复制多少 MB：</translation>
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
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 个项目）</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>不作任何改动；您的选择会保留</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>名称已存在时(&amp;N)</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>将复制 %1（%2）。</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>没有新内容，但目标位置有其他版本。</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>没有可以复制的内容。</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>所有内容都已存在。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有要复制的内容。</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>目标位置的 %1 会保持原样，并报告为问题。</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>复制其余文件的同时，会询问如何处理 %1。</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>目标位置的 %1 会保持原样。</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>会替换 %1；目标位置现有的会丢失。</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>%1 会在名称后面加上编号；现有的会保留。</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>%1 会替换为较新的，%2 保持原样。</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>会比较 %1，内容不同才替换。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>复制列表(&amp;L)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>搜索问题</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>搜索：名称或原因</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>将选中的或全部问题以文本复制到剪贴板</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>打开选中项目所在的文件夹</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>没有名称或原因中含“%1”的问题。</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>在文件管理器中显示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>1 个项目。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1（含 %2 个项目）</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>此次复制结束后会重试。</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>正在以独立的复制任务重试。</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>重试选中的(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>只重新复制选中的项目</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>复制选中的项目；目标位置的同名项目会丢失</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>保留两者(&amp;B)</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>复制选中的项目，并在名称后面加上编号</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>跳过(&amp;I)</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>将它们从列表中移除：不会复制</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>全部重试(&amp;R)</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>重新复制失败的项目；已存在的会保留</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>复制继续进行。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>列出前 %1 个。</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>此次复制结束后会重试 1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>此次复制结束后会重试 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>隐藏问题</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>重试后解决了 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>重试后解决了 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>显示跳过的(&amp;W)</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>将跳过的重新放回列表</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>跳过了 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>跳过了 %1 个</numerusform>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>不复制此文件，列为问题，并继续复制其他文件</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>显示或隐藏速度变化图</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>仍在计数：总量尚不确定</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>按文件数：%1%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 个文件 · 目前找到 %2 个，仍在计数</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>文件已复制</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>已复制全部 %1 个文件</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>只是查看：不作任何改动</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>已回读 %1，内容相同</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>正在将最后 %1 写入磁盘：请先不要拔出</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>正在完成最后的整理：请先不要拔出磁盘</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已处理 %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>已写入磁盘 %1</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>已处理 %1，%2</translation>
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
        <translation>已 %1 没有进展</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>在原件旁边</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>在原件旁边</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>复制到 %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>过去 %2 内最高 %1。</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>尚未复制任何内容</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>HTML 网页，供阅读或打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>纯文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>CSV 表格(&amp;B)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>JSON，供程序使用(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>名称已存在时</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>名称已存在时(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>自动决定工作进程数量</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>磁盘能利用多少就用多少个工作进程；在复制时测定</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>工作进程数量</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作进程(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>从磁盘回读全部数据并比较；用时较长</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>跟随桌面设置</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>复制结束时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>通过桌面通知，复制等待回答时也会通知</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>新的复制会以这些设置开始。复制方式可为单次复制另行选择，工作进程数可在复制时更改。</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>正在复制文件夹</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1（查找文件）</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1（收尾）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>工作进程 %1，进程 %2：%3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>内核报告：%1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>意外结束后重新启动的次数：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作进程(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>显示或隐藏工作进程</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>跳过 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>结束工作进程 %1(&amp;E)</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>已 123 秒没有响应</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>123 秒前</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>工作进程数量</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>同时复制的工作进程数量；另有一个查找文件，一个完成文件夹</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>自动决定工作进程数量</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>磁盘能利用多少就用多少个工作进程；在复制时测定</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 个在复制</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 个在复制</numerusform>
        </translation>
    </message>
</context>
</TS>
