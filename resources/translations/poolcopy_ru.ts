<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>копируется сейчас</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: копируется другим процессом</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>прерванных копирований нет</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: нет прерванного копирования с таким именем (см. --jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>прерванных копирований: %1; укажите нужное (см. --jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: забыто; то, что уже скопировано, остаётся</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>проблемы: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>завершённых копирований ещё нет</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: копирований с таким именем несколько (см. --history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: нет прошлого копирования с таким именем (см. --history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>не удаётся вывести: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: забыто; оно ещё не начиналось</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>рядом с оригиналами</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>диска или папки сейчас нет на месте</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: подключите диск и продолжите с --continue %1 или забудьте это копирование с --discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: нет такого параметра (SOURCE, который начинается с -, указывают после --)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 не принимает значения</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 требует значения (если оно начинается с --, пишите %1=VALUE)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: значение пустое</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 указан дважды</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into и --as нельзя использовать вместе</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers: %1 — не число от 1 до %2 и не auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict: %1 не входит в ask, leave, skip, overwrite, rename, newer, different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit: %1 — не скорость от 1K: байт в секунду, например 500K, 1.5M или 20M, либо none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions: %1 — не source и не destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs, --continue, --discard, --history и --report нельзя использовать вместе</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format: %1 не входит в text, csv, json и html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash: %1 — не xxh128 и не sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash требует --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format требует --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs, --continue, --discard, --history и --report не принимают SOURCE и место назначения: копирование знает их само</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>не указан SOURCE (см. --help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>SOURCE пуст</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only требует один SOURCE, --as PATH и отсутствие --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest нельзя использовать с --dry-run или --verify-only: ничего не копируется</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as принимает один SOURCE; указано: %1 (несколько принимает --into)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>для нескольких SOURCE нужен --into FOLDER</translation>
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
        <translation>Копирует папки и файлы силами нескольких рабочих процессов.

poolcopy-cli [параметры] SOURCE... --into FOLDER   каждый SOURCE станет FOLDER/&lt;его имя&gt;
poolcopy-cli [параметры] SOURCE --as PATH          SOURCE станет PATH
poolcopy-cli [параметры] SOURCE                    SOURCE станет &lt;SOURCE&gt;_копия рядом с ним
poolcopy-cli --jobs | --continue [ID] | --discard ID   прерванные копирования
poolcopy-cli --history | --report ID               завершённые копирования
poolcopy-cli --verify-only SOURCE --as PATH        сравнить оба, ничего не меняя

  --workers N|auto      число рабочих процессов, от 1 до 64; auto (по умолчанию): сколько нужно
                          дискам, выясняется во время копирования
  --on-conflict RULE    что делать, если имя уже занято:
                          ask        спросить в терминале (там это по умолчанию)
                          leave      не трогать и сообщить о проблеме (иначе по умолчанию)
                          skip       не трогать, так и задумано
                          overwrite  заменить
                          rename     новый объект станет «имя 2.расш»
                          newer      заменить, если источник новее, иначе пропустить
                          different  заменить, если содержимое отличается
  --limit RATE          предел скорости всех процессов вместе, байт в секунду: 500K, 1.5M, 20M …
                          (K, M, G по 1000, Ki, Mi, Gi по 1024); none или 0 — без предела
  --polite              пропускать вперёд работу других программ с дисками
  --no-polite           больше не пропускать: вместе с --continue
  --permissions WHOSE   source (по умолчанию): сохранить владельца, права и ACL; destination:
                        как папка назначения задаёт их всему, что в ней создают
  --no-flush            завершить, когда данные приняла система, а не диск
                        (старые версии заменяются только тем, что уже на диске)
  --verify              прочитать всё с диска и сравнить
  --manifest FILE       записать контрольные суммы всех файлов в FILE, для xxhsum -c
  --manifest-hash HASH  xxh128 (по умолчанию) или sha256 для sha256sum -c
  --one-file-system     не заходить на другие диски, подключённые внутри SOURCE
  --dry-run             сообщить, что будет сделано, ничего не меняя
  --json                по объекту JSON на строку в стандартный вывод
  --quiet               без хода работы и без итога
  --jobs                показать прерванные и идущие копирования
  --continue [ID]       продолжить одно из них; если оно одно, ID не нужен
  --discard ID          удалить то, что оно успело создать
  --history             показать последние 200 копирований
  --report ID           всё об одном из них: результат, цифры, проблемы
  --format FORMAT       формат отчёта: text (по умолчанию), csv, json или html
  --help, --version     показать эту справку или версию и выйти

Параметры могут стоять где угодно до --; после него всё считается SOURCE. --option=VALUE — то же,
что --option VALUE. Если SOURCE — ссылка, то с косой чертой в конце это папка, на которую она
указывает, а без черты — сама ссылка.

Пока в терминале видна строка хода работы, клавиши действуют сразу: p — пауза и продолжение,
- и + снижают и повышают предел, i включает и выключает --polite,
s пропускает зависшее, ? показывает клавиши.

Код выхода: 0 — всё на месте; 1 — что-то не скопировано или копирование не смогло продолжиться;
2 — отказ, ничего не изменено; 130 — отменено. Прерванное копирование остаётся в
незавершённой папке; та же команда или --continue продолжит его.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 и %2 нельзя использовать вместе</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (объектов: %2)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Незавершённая папка</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончено</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Прочитано и сверено</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>Записано на диск</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>Список контрольных сумм</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Проблемы: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(показаны первые %1)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>Отчёт PoolCopy: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>Отчёт PoolCopy %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Скопировано файлов</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>Скопировано данных</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>нет, только в памяти</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Скопировано байтов</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>файлов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>файлов: %1</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>пока найдено: %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>предел %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>уступает</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>диск не отвечает %1 с; остальное продолжается</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>копирование продолжается с этой незавершённой папки</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (относится к объектам: %2)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  заменить то, что есть              n  заменить, если новый новее
  s  пропустить: оставить то, что есть  d  заменить, если они различаются
  r  дать новому свободное имя          l  оставить и считать проблемой
Ответьте o, s, r, n, d или l; добавьте «all», чтобы ответить и за остальные: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: объект с таким именем уже есть
  там: %2, %3    новый: %4, %5
  (o) заменить, (s) пропустить, (r) переименовать новый, (n) заменить, если новее, (d) если отличается, (l) не трогать; «o all» — и для всех остальных: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>отменено: папка осталась незавершённой, та же команда продолжит её</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>папка осталась незавершённой, та же команда продолжит её</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>отменено: всё, что уже есть, цело, та же команда продолжит</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>всё, что уже есть, цело, та же команда продолжит</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>ещё одна проблема не показана</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>ещё %1 проблема не показана</numerusform>
            <numerusform>ещё %1 проблемы не показаны</numerusform>
            <numerusform>ещё %1 проблем не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>один объект уже был на месте</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 объект уже был на месте</numerusform>
            <numerusform>%1 объекта уже были на месте</numerusform>
            <numerusform>%1 объектов уже были на месте</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>один из рабочих процессов не отвечает; завершаемся без него</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p — пауза и продолжение · - и + снижают и повышают предел · i — уступать или нет · s пропускает зависшее · Ctrl-C — отмена</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>не удаётся вывести: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>диск не отвечает %1 с; остальное продолжается (s — пропустить)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>Нет ничего зависшего, что можно пропустить.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>диск с источником пропал</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>диск пропал</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>объект исчез во время копирования</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>его папки больше нет</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>исчерпана ваша доля диска (квота)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>слишком длинное имя для этого диска</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>этот диск не допускает такое имя</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>файл слишком велик для этого диска</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>диск не может это прочитать (ошибка ввода-вывода)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>диск не может это записать (ошибка ввода-вывода)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>файловая система диска повреждена</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>мешает ссылка, или ссылки замыкаются в круг</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>здесь должна быть папка, но это не папка</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>объект с таким именем уже есть</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>папка не пуста</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>этот диск не допускает больше имён для одного файла</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>это на другом диске</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>этот диск так не умеет</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>используется другой программой</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>диск не ответил</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>данные зашифрованы, а ключа нет</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>слишком большое число внутри</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>один файл</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 файл</numerusform>
            <numerusform>%1 файла</numerusform>
            <numerusform>%1 файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>одна папка</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 папка</numerusform>
            <numerusform>%1 папки</numerusform>
            <numerusform>%1 папок</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>причина неизвестна</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>содержимое</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>цель ссылки</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>номер устройства</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>права доступа</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>владелец или группа</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>расширенные атрибуты</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>список доступа</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>жёсткие ссылки</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>не удаётся прочитать</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>не удаётся прочитать эту папку</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>не удаётся прочитать эту ссылку</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>не удаётся создать эту папку</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>не удаётся открыть эту папку</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>не удаётся создать</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>не удаётся записать</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>не удаётся создать эту ссылку</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>не удаётся создать эту жёсткую ссылку</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>не удаётся создать этот специальный файл</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>не удаётся задать время, владельца или права доступа</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>не удаётся сохранить на диске</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>не удаётся дать нужное имя</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>этой копии нельзя доверять</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>нет в источнике</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>оставлено как есть</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>не скопировано</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>копирование остановлено до того, как папка получила своё имя</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>не удаётся занять незавершённую папку</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>диск принял не всё</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>не удаётся дать окончательное имя</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>окончательное имя не дано</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>не удаётся отложить в сторону</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>не удаётся удалить</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>не удаётся открыть</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>не удаётся записать список контрольных сумм</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>не удаётся скопировать</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>здесь нельзя ничего создать</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>копирование остановлено</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>копирование не начато</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>что-то пошло не так</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>файл всё время менялся во время копирования</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>файл кончается раньше, чем следует из его размера</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>размер и время как у источника, но содержимое другое</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>одно — папка, другое — нет</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>этот диск путает его имя с именем другого объекта в той же папке</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>место копии — сам источник</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>есть только в источнике</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>есть только в месте назначения</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>диск не может вернуть записанное (ошибка ввода-вывода)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>диск возвращает не то, что было записано</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy сам использует это имя, пока создаёт папку</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>тем временем появился объект с таким именем</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>рабочие процессы, которые его копировали, неожиданно завершились</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>диск не отвечает</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>пропущено, потому что диск не ответил</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>пропущено по вашему выбору</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>процесс %1 всё ещё завис на этом и может ещё что-то записать</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>отчёт рабочего процесса не имеет смысла</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>часть пути — не папка</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>источник и место назначения совпадают</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>место назначения находится внутри источника</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>список контрольных сумм оказался бы внутри источника</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>под этим именем не список контрольных сумм, оно остаётся</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>это имя предназначено самой копии</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>папки для него нет</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>отменено вами; сама копия цела</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>это имя получили бы два источника</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>здесь нужна папка, но ничего нет</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>здесь нужна папка, но это не папка</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>у него нет собственного имени</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>копируется процессом %1</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>копируется другим процессом</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>рабочие процессы раз за разом неожиданно завершаются</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>не удаётся запустить программу рабочих процессов PoolCopy</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>один из путей пуст</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>этот диск не умеет переименовывать папки</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>остальное ещё не скопировано</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>Дайте себе право на чтение и повторите попытку.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Дайте себе право на запись там и повторите попытку.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>Скопируйте на диск, который принимает файлы большего размера.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>Дайте другое имя и повторите попытку.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>Закройте программу, которая это использует, и повторите попытку.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>Проверьте, подключён ли ещё диск, и повторите попытку.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>Дайте копии более короткое имя с помощью --as.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>Дайте копии более короткое имя.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>Укажите другое место с помощью --into или --as.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>Дайте копии имя с помощью --as.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Дайте копии имя.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>Скопируйте их по очереди в разные места.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>Дождитесь его окончания или прервите его, затем начните это копирование снова.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>Переместите или переименуйте этот объект, затем начните то же копирование снова: оно продолжится с незавершённой папки.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>Подключите диск и начните то же копирование снова: оно продолжится.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>Когда диск снова ответит, начните то же копирование снова: оно продолжится.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>Когда этот процесс завершится, начните то же копирование снова: оно продолжится.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>Возможно, PoolCopy нужно установить заново.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>Выберите для списка другое место.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>Дайте списку другое имя.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>Возможно, файл повреждён: --on-conflict overwrite заменит его.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>Возможно, файл повреждён: скопируйте снова с заменой.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>См. --on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>Замените или оставьте оба.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>Переименуйте один из двух и повторите попытку.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>Переместите один из них и повторите попытку.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>Скопируйте снова, когда в него никто не пишет.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>Начните то же копирование снова: оно продолжится.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>Освободите место на диске и начните то же копирование снова: оно продолжится.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>Возможно, диск выходит из строя: сначала скопируйте самое важное.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>Возможно, диск выходит из строя: используйте другой.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>Диск следует проверить и исправить.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>Владельца или группу одного объекта сохранить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Владельца или группу %1 объекта сохранить не удалось.</numerusform>
            <numerusform>Владельцев или группы %1 объектов сохранить не удалось.</numerusform>
            <numerusform>Владельцев или группы %1 объектов сохранить не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>Права доступа одного объекта удалось сохранить не полностью.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>Права доступа %1 объекта удалось сохранить не полностью.</numerusform>
            <numerusform>Права доступа %1 объектов удалось сохранить не полностью.</numerusform>
            <numerusform>Права доступа %1 объектов удалось сохранить не полностью.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>Расширенные атрибуты одного объекта сохранить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Расширенные атрибуты %1 объекта сохранить не удалось.</numerusform>
            <numerusform>Расширенные атрибуты %1 объектов сохранить не удалось.</numerusform>
            <numerusform>Расширенные атрибуты %1 объектов сохранить не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>Список доступа (ACL) одного объекта сохранить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Список доступа (ACL) %1 объекта сохранить не удалось.</numerusform>
            <numerusform>Списки доступа (ACL) %1 объектов сохранить не удалось.</numerusform>
            <numerusform>Списки доступа (ACL) %1 объектов сохранить не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>Время одного объекта сохранить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Время %1 объекта сохранить не удалось.</numerusform>
            <numerusform>Время %1 объектов сохранить не удалось.</numerusform>
            <numerusform>Время %1 объектов сохранить не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>Одна жёсткая ссылка стала отдельным файлом.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 жёсткая ссылка стала отдельным файлом.</numerusform>
            <numerusform>%1 жёсткие ссылки стали отдельными файлами.</numerusform>
            <numerusform>%1 жёстких ссылок стали отдельными файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>Одна папка исчезла из источника во время копирования.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 папка исчезла из источника во время копирования.</numerusform>
            <numerusform>%1 папки исчезли из источника во время копирования.</numerusform>
            <numerusform>%1 папок исчезли из источника во время копирования.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>В одну папку копирование не заходило, как и указано: там подключён другой диск.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>В %1 папку копирование не заходило, как и указано: там подключён другой диск.</numerusform>
            <numerusform>В %1 папки копирование не заходило, как и указано: там подключены другие диски.</numerusform>
            <numerusform>В %1 папок копирование не заходило, как и указано: там подключены другие диски.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>Одного объекта от прежнего запуска больше нет в источнике; он убран в папку .set-aside рядом с копией.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>%1 объекта от прежнего запуска больше нет в источнике; он убран в папку .set-aside рядом с копией.</numerusform>
            <numerusform>%1 объектов от прежнего запуска больше нет в источнике; они убраны в папку .set-aside рядом с копией.</numerusform>
            <numerusform>%1 объектов от прежнего запуска больше нет в источнике; они убраны в папку .set-aside рядом с копией.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>Этот диск не сообщает, что он уже записал: не отключайте его, пока он не извлечён.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>Одна папка появилась в источнике слишком поздно и не скопирована.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>%1 папка появилась в источнике слишком поздно и не скопирована.</numerusform>
            <numerusform>%1 папки появились в источнике слишком поздно и не скопированы.</numerusform>
            <numerusform>%1 папок появились в источнике слишком поздно и не скопированы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>То же имя носит незавершённая папка другого источника: она не тронута.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>То же имя носит %1 незавершённая папка других источников: она не тронута.</numerusform>
            <numerusform>То же имя носят %1 незавершённые папки других источников: они не тронуты.</numerusform>
            <numerusform>То же имя носят %1 незавершённых папок других источников: они не тронуты.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>Одного файла нет в списке контрольных сумм: программа, которая читает такие списки, не может прочитать его имя.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 файла нет в списке контрольных сумм: программа, которая читает такие списки, не может прочитать его имя.</numerusform>
            <numerusform>%1 файлов нет в списке контрольных сумм: программа, которая читает такие списки, не может прочитать их имена.</numerusform>
            <numerusform>%1 файлов нет в списке контрольных сумм: программа, которая читает такие списки, не может прочитать их имена.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>В %1 их нет.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>Владельца или группу одного объекта сохранить не удастся.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Владельца или группу %1 объекта сохранить не удастся.</numerusform>
            <numerusform>Владельцев или группы %1 объектов сохранить не удастся.</numerusform>
            <numerusform>Владельцев или группы %1 объектов сохранить не удастся.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>Права доступа одного объекта удастся сохранить не полностью.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>Права доступа %1 объекта удастся сохранить не полностью.</numerusform>
            <numerusform>Права доступа %1 объектов удастся сохранить не полностью.</numerusform>
            <numerusform>Права доступа %1 объектов удастся сохранить не полностью.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>Расширенные атрибуты одного объекта сохранить не удастся.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Расширенные атрибуты %1 объекта сохранить не удастся.</numerusform>
            <numerusform>Расширенные атрибуты %1 объектов сохранить не удастся.</numerusform>
            <numerusform>Расширенные атрибуты %1 объектов сохранить не удастся.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>Список доступа (ACL) одного объекта сохранить не удастся.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Список доступа (ACL) %1 объекта сохранить не удастся.</numerusform>
            <numerusform>Списки доступа (ACL) %1 объектов сохранить не удастся.</numerusform>
            <numerusform>Списки доступа (ACL) %1 объектов сохранить не удастся.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>Время одного объекта сохранить не удастся.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Время %1 объекта сохранить не удастся.</numerusform>
            <numerusform>Время %1 объектов сохранить не удастся.</numerusform>
            <numerusform>Время %1 объектов сохранить не удастся.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>Одна жёсткая ссылка станет отдельным файлом.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 жёсткая ссылка станет отдельным файлом.</numerusform>
            <numerusform>%1 жёсткие ссылки станут отдельными файлами.</numerusform>
            <numerusform>%1 жёстких ссылок станут отдельными файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 байт</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>уже на месте %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>уже на месте файлов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>уже на месте %1</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>На диске может не хватить места: недостаёт не менее %1.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Диск не вместит столько файлов и папок: лишних не менее %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>осталось около %1 секунды</numerusform>
            <numerusform>осталось около %1 секунд</numerusform>
            <numerusform>осталось около %1 секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>осталось около минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>осталось около %1 минуты</numerusform>
            <numerusform>осталось около %1 минут</numerusform>
            <numerusform>осталось около %1 минут</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>осталось около часа</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>осталось около %1 часа</numerusform>
            <numerusform>осталось около %1 часов</numerusform>
            <numerusform>осталось около %1 часов</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>осталось около суток</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>осталось около %1 суток</numerusform>
            <numerusform>осталось около %1 суток</numerusform>
            <numerusform>осталось около %1 суток</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>менее секунды</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>не трогать имеющееся и сообщить</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>спросить меня</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>заменить</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>оставить оба</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>заменить, если наш новее</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>заменить, если размер или содержимое другие</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 и ещё один</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>Ждёт «%1»: тот же диск</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Просмотр источника</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Чтение с диска и сверка</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>Завершение папок</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Запись на диск</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>Присвоение окончательного имени</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Готово, есть проблемы</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>нет отклика %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>завершился, запускается снова</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>ищет файлы</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>считает</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирует</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>создаёт жёсткие ссылки</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>даёт имена</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>завершает папки</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>пишет на диск</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>даёт окончательное имя</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>удаляет</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>читает с диска</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>пишет список контрольных сумм</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>сравнивает</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занят</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>Рабочий процесс %1 (PID %2) всё ещё висит в ядре; он завершится сам, когда диск ответит.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>спит</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ждёт диск</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>Ничего не скопировано и не изменено.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Остановлено до завершения.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Он не вместит столько файлов и папок: лишних не менее %1.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>На диске нужно ещё около %1.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>На диске нужно ещё не менее %1.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>Скопировано: %1 (%2), время: %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>Скопировано: %1, время: %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Скопировано: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Ничего не скопировано.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>Один уже был на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 уже был на месте.</numerusform>
            <numerusform>%1 уже были на месте.</numerusform>
            <numerusform>%1 уже были на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>Один пропущен.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>%1 пропущен.</numerusform>
            <numerusform>%1 пропущены.</numerusform>
            <numerusform>%1 пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>Один скопировать не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>%1 скопировать не удалось.</numerusform>
            <numerusform>%1 скопировать не удалось.</numerusform>
            <numerusform>%1 скопировать не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>Одну папку скопировать не удалось: она не читается.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>%1 папку скопировать не удалось: она не читается.</numerusform>
            <numerusform>%1 папки скопировать не удалось: они не читаются.</numerusform>
            <numerusform>%1 папок скопировать не удалось: они не читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>Сверено: %1.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>Записано в список контрольных сумм %2: %1.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>Возникла одна проблема.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>Возникла %1 проблема.</numerusform>
            <numerusform>Возникли %1 проблемы.</numerusform>
            <numerusform>Возникло %1 проблем.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>Возможно, диск ещё пишет.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>Оба одинаковы: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>Найдено одно отличие.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>Найдено %1 отличие.</numerusform>
            <numerusform>Найдено %1 отличия.</numerusform>
            <numerusform>Найдено %1 отличий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Ничего не будет скопировано.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>К копированию: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>К копированию: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>Один уже на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 уже на месте.</numerusform>
            <numerusform>%1 уже на месте.</numerusform>
            <numerusform>%1 уже на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>Об одном будет задан вопрос.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>О %1 будет задан вопрос.</numerusform>
            <numerusform>О %1 будет задан вопрос.</numerusform>
            <numerusform>О %1 будет задан вопрос.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>Один будет пропущен.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>%1 будет пропущен.</numerusform>
            <numerusform>%1 будут пропущены.</numerusform>
            <numerusform>%1 будет пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 — %1</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>Одно имя занято другой версией</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 имя занято другой версией</numerusform>
            <numerusform>%1 имени заняты другими версиями</numerusform>
            <numerusform>%1 имён заняты другими версиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже на месте</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>на месте более старые</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>на месте более новые</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>на месте другие, с тем же временем</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>имена, которых этот диск не допускает</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>имена, которые этот диск путает с другими</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>слишком велики для этого диска</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>ссылки и специальные файлы, которых не может хранить этот диск</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>нельзя поместить на их место</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>Нужно %1, свободно %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>До %1 больше, если другие версии заменить или оставить рядом.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>Файлов, для которых на диске ещё есть место: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>can&apos;t be read: permission denied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, tried again</source>
        <comment>the name of a copy of what failed before</comment>
        <translation>%1, повторная попытка</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>процесс %1 прежнего копирования всё ещё завис здесь и может ещё что-то записать</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>Он завершится, когда диск ответит. Тогда начните это копирование снова.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>на его месте папка</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>на месте папки стоит файл</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>1 проблема</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 проблема</numerusform>
            <numerusform>%1 проблемы</numerusform>
            <numerusform>%1 проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>Повторная попытка: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>Повторная попытка, скопировано: %1 (%2), время: %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>Повторная попытка, скопировано: %1, время: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>%1 скопировать не удалось (%2).</numerusform>
            <numerusform>%1 скопировать не удалось (%2).</numerusform>
            <numerusform>%1 скопировать не удалось (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>Это только в памяти: при выключении компьютера всё пропадёт.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Всё записано на диск.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>Всё скопированное записано на диск.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>%1 скопировать нельзя (%2).</numerusform>
            <numerusform>%1 скопировать нельзя (%2).</numerusform>
            <numerusform>%1 скопировать нельзя (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>Один скопировать нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>%1 скопировать нельзя.</numerusform>
            <numerusform>%1 скопировать нельзя.</numerusform>
            <numerusform>%1 скопировать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>процесс прежнего копирования всё ещё завис здесь и может ещё что-то записать</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 Первый: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>Судя по размеру, места не хватит: нужно %1, свободно %2, недостаёт %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>Копировать было нечего: один объект уже был на месте.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>Копировать было нечего: %1 объект уже был на месте.</numerusform>
            <numerusform>Копировать было нечего: %1 объекта уже были на месте.</numerusform>
            <numerusform>Копировать было нечего: %1 объектов уже были на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>Папка пуста: файлов для копирования не было.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>Не удалось извлечь диск: возможно, его использует другая программа.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>Не удалось усыпить или выключить компьютер.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>Место назначения — не извлекаемый диск.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>Диск извлечён, его можно отключить.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>Компьютер перейдёт в спящий режим через %1.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>Компьютер выключится через %1.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>Все копирования окончены.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>&amp;Спящий режим</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>&amp;Выключить сейчас</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Не выключать</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>&amp;Показать копирования</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>О&amp;становить и выйти</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>Сначала &amp;проверить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>Смотрит, что было бы скопировано, и ничего не меняет</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>Перетащите сюда папки</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>или вставьте то, что скопировали в диспетчере файлов (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Выбрать п&amp;апки…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>Папки для копирования</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>Убирает выбранное из этого списка; на диске ничего не меняется</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>Перетащите сюда ещё папки</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>В какую папку копировать?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Копировать &amp;в</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Если &amp;имя занято</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Сверить</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Читает всё с диска и сравнивает; занимает больше времени</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>Выбранное не является папкой на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Копировать…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>Выберите папки, и они будут скопированы так, как указано здесь</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>Выберите папки для копирования</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Параме&amp;тры</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>Показать или скрыть, что ещё можно выбрать только для этого копирования</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Остановить и закрыть</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Продолжить в &amp;фоне</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>Окно вернётся, если понадобится ваше решение или если снова открыть программу</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Не &amp;закрывать окно</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>Копирование ещё не началось. Закрыть окно?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>Ещё не начато копирований: %1. Закрыть окно?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>Копирование не завершено. Остановить его и закрыть окно?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>Не завершено копирований: %1. Остановить их и закрыть окно?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>Сравнить содержи&amp;мое</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>Рабочий процесс читает оба; копирование тем временем продолжается</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Копируемый</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Имеющийся</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>новее</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>Содержимое одинаково.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>Содержимое различается.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>Содержимое сравнивается…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>Размер одинаков; содержимое не сравнивалось.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>новее</translation>
    </message>
    <message>
        <source>older</source>
        <translation>старее</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>с тем же временем</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1, содержимое то же</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1, больше на %2</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, меньше на %2</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1, размер тот же, содержимое другое</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1, размер тот же</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>Копируемый: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Имеющийся: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>Копируемый — %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>Занятые имена</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>всех, включая будущие</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>Имеющийся файл будет потерян</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Оставить о&amp;ба</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>К имени нового добавится номер</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Пропу&amp;стить</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>Имеющийся файл останется как есть</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>Заменить, только если копируемый изменён позже</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>&amp;Ответ для</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>Для чего этот ответ</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>Имя занято. Что с ним сделать?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>Имена заняты: %1. Что сделать с выбранными?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>этого</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>выбранных (%1)</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>всех, что новее имеющихся</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>всех, что старее имеющихся</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>всех с тем же временем</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>всех с тем же содержимым</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>включая будущие</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>Заменить, если &amp;новее</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>Заменить, если отл&amp;ичается</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>Заменить, если размер или содержимое другие, что бы ни было новее</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>Дру&amp;гая папка…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копировать в</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>Хранить эту папку в списке</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>Рядом с оригиналом, как «&lt;имя&gt;%1»</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ В %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>В %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>Выбранные папки можно хранить в списке</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>Хранится в списке; нажмите, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ост&amp;авить</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Продол&amp;жить</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>&amp;Копировать ещё</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>От&amp;чёт…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>То же копирование ещё раз: то, что уже на месте, сохраняется</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Сохраняет в файл всё, что известно об этом копировании</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>Незавершённая папка оставлена. То же копирование, начатое снова, продолжит её.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>Незавершённая папка удаляется…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>Незавершённая папка удалена.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>Удалить незавершённую папку целиком не удалось. Остаток находится здесь:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>Диск можно отключить.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>Скопировано не всё. Диск можно отключить.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>То, что уже скопировано, находится в незавершённой папке. Оставить её, чтобы продолжить позже, или удалить?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>То, что уже скопировано, находится в незавершённой папке. Её можно продолжить или удалить.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>Ещё один скопирован при повторной попытке.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>Ещё %1 скопирован при повторной попытке.</numerusform>
            <numerusform>Ещё %1 скопированы при повторной попытке.</numerusform>
            <numerusform>Ещё %1 скопировано при повторной попытке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Уда&amp;лить…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>Выбрать другое место или другие папки: то, что было выбрано, уже подставлено</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>Незавершённые папки удалены.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>Удалить незавершённые папки целиком не удалось. Остаток находится здесь:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повторить попы&amp;тку</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>То, что уже скопировано, находится в %1 незавершённой папке. Оставить их, чтобы продолжить позже, или удалить?</numerusform>
            <numerusform>То, что уже скопировано, находится в %1 незавершённых папках. Оставить их, чтобы продолжить позже, или удалить?</numerusform>
            <numerusform>То, что уже скопировано, находится в %1 незавершённых папках. Оставить их, чтобы продолжить позже, или удалить?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>То, что уже скопировано, находится в %1 незавершённой папке. Их можно продолжить или удалить.</numerusform>
            <numerusform>То, что уже скопировано, находится в %1 незавершённых папках. Их можно продолжить или удалить.</numerusform>
            <numerusform>То, что уже скопировано, находится в %1 незавершённых папках. Их можно продолжить или удалить.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Ост&amp;авить</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Удалить то, что уже скопировано? Незавершённая папка будет удалена. Оригинал останется как есть.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>Удалить то, что уже скопировано? Будет удалена %1 незавершённая папка. Оригиналы останутся как есть.</numerusform>
            <numerusform>Удалить то, что уже скопировано? Будут удалены %1 незавершённые папки. Оригиналы останутся как есть.</numerusform>
            <numerusform>Удалить то, что уже скопировано? Будет удалено %1 незавершённых папок. Оригиналы останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>Незавершённые папки оставлены. То же копирование, начатое снова, продолжит их.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>Незавершённые папки удаляются…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>Отчёт не сохранён. %1: %2 (%3).</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>один файл</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 файл</numerusform>
            <numerusform>%1 файла</numerusform>
            <numerusform>%1 файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>Очистить &amp;историю…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>Прошлые копирования</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>Пока ничего не скопировано. Здесь запоминается каждое завершённое копирование с его цифрами и проблемами.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>Забывает их все; скопированное остаётся</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>&amp;Копировать снова</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>От&amp;чёт…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>То же копирование ещё раз; то, что уже есть и совпадает, сохраняется</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>Открывает папку, в которую было копирование</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Сохраняет в файл всё, что известно об этом копировании</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>Убирает его из этого списка; скопированное остаётся</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, длительность: %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> и ещё %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>Забыть все прошлые копирования?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>Исчезнет только этот список. Скопированное останется на своём месте.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>рядом с оригиналами</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Ждать &amp;дальше</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>Пропустить &amp;файл</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>Не &amp;ждать диск</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>Спросит снова, если процесс оживёт и зависнет ещё раз</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>Диск не отвечает во время записи: %1.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>Диск не отвечает: от рабочего процесса %1 нет отклика %2.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>Зависло рабочих процессов: %1.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Остальные продолжают.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>Остальное тоже стоит.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>PID %1. Ядро сообщает: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>Пропускает это, отмечает как проблему и продолжает с остальными</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>Сейчас нет ничего, что можно было бы пропустить</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>Завершает это копирование сейчас, не дожидаясь диска. Его можно продолжить, когда диск снова ответит.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>Пропускает всё, что на этом диске, отмечает как проблему и продолжает с остальным: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListPanel</name>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Продолжить все</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>Убрать завершённые</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копирования</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>Убирает завершённые из этого списка; на диске ничего не меняется</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Пр&amp;одолжить</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Начать сейчас</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>Начать се&amp;йчас</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>Оба копирования одновременно на одном диске: каждое займёт больше времени</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>Готово, 1 проблема</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>Готово, проблем: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>Вопрос ждёт вашего ответа: показать</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>Есть проблемы: показать</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>Ждёт другое копирование: тот же диск</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>Приостановлено до начала</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>готово, есть проблемы</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>Копирований: %1</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>Копирований: %1, %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>Уже скопированное остаётся.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>То, что ещё не началось, не забывается.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>Когда PoolCopy будет открыт снова, можно будет продолжить.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>То, что сейчас повторяется и не дойдёт, можно попробовать новым копированием.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>Проверка ничего не меняет и просто прекращается.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>Программа poolcopy-worker, которая выполняет копирование, не найдена рядом с этой. Установите PoolCopy заново.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>Один объект не является файлом или папкой на этом компьютере и не добавлен.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>Не добавлено объектов, которые не являются файлами или папками на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Новое копирование</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копирования</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>Перетащите сюда для нового копирования</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>Это было вырезано, но PoolCopy только копирует: оригиналы остаются на своём месте.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>Там не было ни файлов, ни папок.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>Это отдельное копирование. Если другое, ещё не завершённое, использует тот же диск, оно дождётся своей очереди.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Копирования (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>В буфере обмена нет скопированных файлов или папок.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>Нет экрана для окна. В терминале копируйте с помощью poolcopy-cli (см. poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>Запрошена ещё и копия в %1. Она появится здесь, когда эта будет начата или её список опустеет.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>Показать копирование</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>Имя в месте назначения уже занято. Остальное тем временем копируется.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>Прервано копирование: %1.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>Прервано копирование: %1 (%2).</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>Продол&amp;жить</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Уда&amp;лить…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>Удаляет то, что уже скопировано; оригинал остаётся</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>Забыть это копирование?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>Удалить то, что уже скопировано?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>Копирование шло в папку, которая уже была; скопированные файлы останутся в ней.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Незавершённая папка будет удалена. Оригинал останется как есть.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>Копирование не начато: %1.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>Забывает его; оригинал остаётся</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>Оно не начато: ничего не скопировано.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>Диска или папки сейчас нет на месте.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>Диска или папки сейчас нет на месте: то, что уже скопировано, останется там.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>П&amp;рава доступа</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>как у оригинала</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>как задаёт папка назначения</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>Владелец, права и списки доступа нового; время сохраняется в любом случае</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>Завершать, когда всё &amp;записано на диск</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>Иначе копирование завершается, когда данные приняла система; на отключённом тогда диске может не хватать последних из них</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>По &amp;окончании</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>ничего не делать</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>открыть папку</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>извлечь диск</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>усыпить компьютер</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>выключить компьютер</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>Когда последнее копирование завершилось и никто его не отменил</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>права папки назначения</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>не дожидаясь записи на диск</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Не более %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>&amp;Уступать</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>Преде&amp;л</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Предел скорости</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>С какой скоростью могут копировать все процессы вместе (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>Пропускать вперёд работу других программ с дисками и держать мало незаписанных данных</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>Копировать не более стольких МБ в секунду:</translation>
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
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (объектов: %2)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>файлов: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>Ничего не меняет; ваш выбор сохраняется</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Если &amp;имя занято</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>Будет скопировано — %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>Нового нет, но на месте другие версии.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>Скопировать ничего нельзя.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>Всё уже на месте.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Копировать нечего.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>Останется на месте как есть и будет отмечено как проблема — %1.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>Пока копируется остальное, будет задан вопрос — %1.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>Останется на месте как есть — %1.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>Будет заменено — %1; то, что там сейчас, будет потеряно.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>Получит номер после имени — %1; то, что там, останется.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>Будет заменено более новым — %1, останется — %2.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>Будет сравнено — %1; заменено то, чьё содержимое отличается.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Копиро&amp;вать список</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Пере&amp;йти к папке</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>Поиск по проблемам</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>Поиск: имя или причина</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>Копирует выбранные или все в буфер обмена как текст</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>Открывает папку, в которой находится выбранный объект</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>Ни в одной проблеме нет «%1» ни в имени, ни в причине.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Показать в &amp;диспетчере файлов</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>Один объект.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 объект.</numerusform>
            <numerusform>%1 объекта.</numerusform>
            <numerusform>%1 объектов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (объектов: %2)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>Будет повторено, когда это копирование завершится.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>Повторяется как отдельное копирование.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>Повторить &amp;эти</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>Снова копирует выбранное, и больше ничего</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>Копирует выбранные; имеющееся под этими именами будет потеряно</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Оставить о&amp;ба</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>Копирует выбранные, добавляя номер после имени</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Пропу&amp;стить</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>Убирает их из этого списка: они не копируются</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Повторить вс&amp;е</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>Снова копирует то, что не удалось; то, что уже на месте, сохраняется</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 проблема</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 проблема</numerusform>
            <numerusform>%1 проблемы</numerusform>
            <numerusform>%1 проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>Копирование продолжается.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Показаны первые %1.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>Один будет повторён, когда это копирование завершится.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>%1 будет повторён, когда это копирование завершится.</numerusform>
            <numerusform>%1 будут повторены, когда это копирование завершится.</numerusform>
            <numerusform>%1 будет повторено, когда это копирование завершится.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Скр&amp;ыть</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Раскр&amp;ыть</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Скрыть проблемы</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>1 исправлена повторной попыткой</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>%1 исправлена повторной попыткой</numerusform>
            <numerusform>%1 исправлены повторной попыткой</numerusform>
            <numerusform>%1 исправлено повторной попыткой</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>Показать пропу&amp;щенные</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>Возвращает пропущенное в список</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 пропущен</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 пропущен</numerusform>
            <numerusform>%1 пропущены</numerusform>
            <numerusform>%1 пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход копирования</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить этот файл</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>Пропускает этот файл, отмечает как проблему и продолжает с остальными</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Ско&amp;рость</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>Показать или скрыть график скорости</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>Подсчёт ещё идёт: общий объём пока неизвестен</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>По файлам: %1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 файлов/с</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>файлов: %1 · пока найдено %2, подсчёт идёт</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>Файл скопирован</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>Все файлы скопированы (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>файлов: %1 из %2</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>Только просмотр: ничего не меняется</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>прочитано и сверено: %1</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>На диск записываются последние %1: пока не отключайте его</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>Завершаются последние шаги: пока не отключайте диск</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>обработано %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>на диске %1</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>обработано %1, %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>отменяется…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>ждёт вашего ответа</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>нет движения уже %1</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>рядом с оригиналами</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>рядом с оригиналом</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 файлов/с</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Скорость по времени</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>Не более %1 за последние %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>Пока ничего не скопировано</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>&amp;Страница для чтения или печати (HTML)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>Простой &amp;текст…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>Та&amp;блица (CSV)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>Для про&amp;грамм (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>Если имя занято</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Если &amp;имя занято</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Автоматически</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Автоматическое число рабочих процессов</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>Столько рабочих процессов, сколько нужно дискам; выясняется во время копирования</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Число рабочих процессов</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Про&amp;цессы</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Сверить</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Читает всё с диска и сравнивает; занимает больше времени</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Действует со следующего запуска</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>&amp;Уведомлять о завершении</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>Уведомлением рабочего стола; также если копирование ждёт ответа</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>Новые копирования начинаются с этими настройками. Для отдельного копирования их можно выбрать иначе, число процессов — пока оно идёт.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>Копируются папки</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 файлов/с</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (ищет файлы)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (завершает)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>Рабочий процесс %1, PID %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>Ядро сообщает: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>Заменён после неожиданного завершения: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>Рабочие процессы</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Про&amp;цессы</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>Показать или скрыть рабочие процессы</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>&amp;Пропустить %1</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>&amp;Завершить процесс %1</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>копирует файлы</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>нет отклика 123 с</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 файлов/с</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>123 с назад</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ждёт диск</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>Число рабочих процессов</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>Сколько процессов копируют одновременно; ещё один находит файлы, и один завершает папки</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>Автоматическое число рабочих процессов</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>Столько рабочих процессов, сколько нужно дискам; выясняется во время копирования</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>копирует: 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>копирует: %1</numerusform>
            <numerusform>копируют: %1</numerusform>
            <numerusform>копируют: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
