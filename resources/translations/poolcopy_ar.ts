<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>يُنسخ الآن</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: تنسخه عملية أخرى</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>لا توجد مهمة نسخ انقطعت</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: لا توجد مهمة نسخ انقطعت بهذا الاسم (انظر ‎--jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>مهام النسخ التي انقطعت: %1؛ حدّد إحداها (انظر ‎--jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: نُسيت؛ وما وصل إلى هناك يبقى</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: حُذف</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>المشكلات: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>لم تنتهِ أي مهمة نسخ بعد</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: توجد عدة مهام نسخ بهذا الاسم (انظر ‎--history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: لا توجد مهمة نسخ سابقة بهذا الاسم (انظر ‎--history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>تتعذّر الطباعة: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: نُسيت؛ ولم تكن قد بدأت</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>بجانب الأصول</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>قرصها أو مجلدها غير موجود الآن</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: صِل قرصها واستخدم ‎--continue %1، أو انسَ مهمة النسخ هذه بـ ‎--discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: لا يوجد خيار كهذا (يُكتب SOURCE الذي يبدأ بالعلامة - بعد ‎--)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 لا يقبل قيمة</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 يحتاج إلى قيمة (وتُكتب القيمة التي تبدأ بالعلامة ‎-- هكذا: %1=VALUE)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: القيمة فارغة</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 ورد مرتين</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>لا يمكن استخدام ‎--into و‎--as معًا</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>‎--workers: القيمة %1 ليست عددًا من 1 إلى %2 ولا auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>‎--on-conflict: القيمة %1 ليست من ask, leave, skip, overwrite, rename, newer, different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>‎--limit: القيمة %1 ليست سرعة لا تقل عن 1K: بايتات في الثانية مثل 500K أو 1.5M أو 20M، أو none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>‎--permissions: القيمة %1 ليست source ولا destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>لا يمكن استخدام ‎--jobs و‎--continue و‎--discard و‎--history و‎--report معًا</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>‎--format: القيمة %1 ليست من text, csv, json, html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>‎--manifest-hash: القيمة %1 ليست xxh128 ولا sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>‎--manifest-hash يحتاج إلى ‎--manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>‎--format يحتاج إلى ‎--report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>‎--jobs و‎--continue و‎--discard و‎--history و‎--report لا تقبل SOURCE ولا وجهة: المهمة تعرفهما</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>لم يُذكر أي SOURCE (انظر ‎--help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>أحد SOURCE فارغ</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>‎--verify-only يحتاج إلى SOURCE واحد و‎--as PATH، دون ‎--verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>لا يمكن استخدام ‎--manifest مع ‎--dry-run أو ‎--verify-only: لا يُنسخ شيء</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>‎--as يقبل SOURCE واحدًا؛ والمذكور %1 (يقبل ‎--into أكثر من واحد)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>أكثر من SOURCE يحتاج إلى ‎--into FOLDER</translation>
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
        <translation>ينسخ المجلدات والملفات بمجموعة من العمّال، كل منهم عملية مستقلة.

poolcopy-cli [خيارات] SOURCE... --into FOLDER   يصير كل SOURCE هو FOLDER/&lt;اسمه&gt;
poolcopy-cli [خيارات] SOURCE --as PATH          يصير SOURCE هو PATH
poolcopy-cli [خيارات] SOURCE                    يصير SOURCE هو &lt;SOURCE&gt;_نسخة بجانبه
poolcopy-cli --jobs | --continue [ID] | --discard ID   مهام نسخ انقطعت
poolcopy-cli --history | --report ID            مهام نسخ انتهت
poolcopy-cli --verify-only SOURCE --as PATH     يقارن الاثنين ولا يغيّر شيئًا

  --workers N|auto      عدد العمّال، من 1 إلى 64؛ auto (الافتراضي): بقدر ما تستفيد منه
                          الأقراص، ويُعرف ذلك أثناء النسخ
  --on-conflict RULE    ما يحدث حين يكون الاسم مستخدمًا:
                          ask        السؤال في الطرفية (الافتراضي فيها)
                          leave      تركه والإبلاغ عن مشكلة (الافتراضي في غيرها)
                          skip       تركه عن قصد
                          overwrite  استبداله
                          rename     يصير اسم الجديد «name 2.ext»
                          newer      استبداله إن كان المصدر أحدث، وإلا تخطيه
                          different  استبداله ما لم يكن المحتوى نفسه
  --limit RATE          أقصى عدد من البايتات في الثانية لكل العمّال معًا: 500K أو 1.5M أو 20M …
                          (K وM وG بأساس 1000، وKi وMi وGi بأساس 1024)؛ none أو 0 بلا حد
  --polite              إفساح المجال لعمل غيره على الأقراص
  --no-polite           التوقف عن ذلك: مع --continue
  --permissions WHOSE   source (الافتراضي): حفظ المالك والأذونات وACL؛ destination:
                        كما يعطيها مجلد الوجهة لما يُنشأ فيه
  --no-flush            الانتهاء حين تصير البيانات عند النظام، لا حين تُكتب على القرص
                        (لا تُستبدل الإصدارات الأقدم إلا بما كُتب على القرص)
  --verify              قراءة كل شيء من القرص ومقارنته
  --manifest FILE       كتابة مجموع تحقق لكل ملف في FILE، للأمر xxhsum -c
  --manifest-hash HASH  xxh128 (الافتراضي)، أو sha256 للأمر sha256sum -c
  --one-file-system     عدم دخول أقراص أخرى موصولة تحت SOURCE
  --dry-run             بيان ما سيُفعل دون تغيير شيء
  --json                كائن JSON واحد في كل سطر على الخرج القياسي
  --quiet               بلا عرض للتقدم ولا خلاصة
  --jobs                سرد مهام النسخ التي انقطعت والجارية
  --continue [ID]       متابعة إحداها؛ يمكن ترك ID إن لم توجد غيرها
  --discard ID          حذف ما أنشأته إحداها حتى الآن
  --history             سرد آخر 200 مهمة نسخ
  --report ID           كل شيء عن إحداها: النتيجة والأرقام والمشكلات
  --format FORMAT       صيغة ذلك: text (الافتراضية) أو csv أو json أو html
  --help, --version     عرض هذا النص أو الإصدار ثم الخروج

يمكن أن تأتي الخيارات في أي موضع قبل ‎--؛ وكل ما بعدها SOURCE. والكتابة ‎--option=VALUE
مثل ‎--option VALUE. إذا كان SOURCE رابطًا وانتهى بشرطة مائلة فالمقصود المجلد الذي
يشير إليه، وبدونها الرابط نفسه.

ما دام سطر التقدم ظاهرًا في الطرفية تعمل مفاتيح مفردة فورًا: p للإيقاف المؤقت والاستئناف،
و- و+ لخفض الحد ورفعه، وi لتشغيل ‎--polite وإيقافه،
وs لتخطي ما لا يستجيب، و? لعرض المفاتيح.

رمز الخروج: 0 كل شيء موجود؛ 1 تعذّر نسخ شيء أو تعذّر استمرار النسخ؛
2 رُفض ولم يتغيّر شيء؛ 130 أُلغي. تبقى مهمة النسخ التي انقطعت في مجلد
غير مكتمل؛ ويتابعها الأمر نفسه مرة أخرى أو ‎--continue.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>لا يمكن استخدام %1 و%2 معًا</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (عدد العناصر: %2)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>المجلد غير المكتمل</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>قُرئ من القرص وقورن</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>كُتب على القرص</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>قائمة مجاميع التحقق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>المشكلات: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(المذكور أول %1)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>تقرير PoolCopy: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>تقرير PoolCopy %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>الملفات المنسوخة</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>حجم ما نُسخ</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>لا، في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>البايتات المنسوخة</translation>
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
        <translation>الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>الملفات: %1</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>وُجد حتى الآن %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>إفساح المجال</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>لم يستجب القرص منذ %1 ث؛ والبقية مستمرة</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>يُتابَع هذا المجلد غير المكتمل</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (وهذا عن عناصر عددها %2)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  استبدال الموجود                 n  استبداله إن كان الجديد أحدث
  s  تخطٍّ: إبقاء الموجود              d  استبداله إن اختلفا
  r  إعطاء الجديد اسمًا متاحًا          l  تركه وعدّه مشكلة
أجب بأحد الأحرف o أو s أو r أو n أو d أو l، مع «all» إن كان الجواب للبقية أيضًا: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: يوجد شيء بهذا الاسم
  الموجود: %2، %3    الجديد: %4، %5
  (o) استبدال، (s) تخطٍّ، (r) تغيير اسم الجديد، (n) استبدال إن كان أحدث، (d) استبدال إن كان مختلفًا، (l) ترك؛ «o all» للبقية كلها: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>أُلغي: يبقى غير مكتمل، ويتابعه الأمر نفسه</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>يبقى غير مكتمل، ويتابعه الأمر نفسه</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>أُلغي: الموجود سليم، ويتابع الأمر نفسه</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>الموجود سليم، ويتابع الأمر نفسه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>مشكلة أخرى لم تُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>%1 مشكلة أخرى لم تُذكر</numerusform>
            <numerusform>مشكلة واحدة أخرى (%1) لم تُذكر</numerusform>
            <numerusform>مشكلتان أخريان (%1) لم تُذكرا</numerusform>
            <numerusform>%1 مشكلات أخرى لم تُذكر</numerusform>
            <numerusform>%1 مشكلة أخرى لم تُذكر</numerusform>
            <numerusform>%1 مشكلة أخرى لم تُذكر</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>عنصر واحد كان موجودًا من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>كان موجودًا من قبل %1 عنصر</numerusform>
            <numerusform>كان موجودًا من قبل عنصر واحد (%1)</numerusform>
            <numerusform>كان موجودًا من قبل عنصران (%1)</numerusform>
            <numerusform>كان موجودًا من قبل %1 عناصر</numerusform>
            <numerusform>كان موجودًا من قبل %1 عنصرًا</numerusform>
            <numerusform>كان موجودًا من قبل %1 عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>أحد العمّال لا يستجيب؛ يجري الإنهاء مع ذلك</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p للإيقاف المؤقت والاستئناف · - و + لخفض الحد ورفعه · i لتشغيل إفساح المجال وإيقافه · s لتخطي ما لا يستجيب · Ctrl-C للإلغاء</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>تتعذّر الطباعة: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>لم يستجب القرص منذ %1 ث؛ والبقية مستمرة (s لتخطيه)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>لا شيء متوقف يمكن تخطيه.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>القرص الذي عليه المصدر لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>القرص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>اختفى أثناء نسخه</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>مجلده لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>الاسم طويل جدًا على هذا القرص</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>هذا القرص لا يقبل اسمًا كهذا</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>الملف أكبر مما يقبله هذا القرص</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>يتعذّر على القرص قراءته (خطأ إدخال/إخراج)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>تتعذّر على القرص كتابته (خطأ إدخال/إخراج)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>نظام ملفات القرص تالف</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>رابط يعترض الطريق، أو روابط تدور في حلقة</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>المتوقع مجلد، وليس كذلك</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>هذا القرص لا يقبل أسماء أكثر لملف واحد</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>إنه على قرص آخر</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>هذا القرص لا يستطيع ذلك</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>لم يستجب القرص</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>إنه معمّى والمفتاح مفقود</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>فيه عدد أكبر من المقبول</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 ملف</numerusform>
            <numerusform>ملف واحد (%1)</numerusform>
            <numerusform>ملفان (%1)</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>مجلد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 مجلد</numerusform>
            <numerusform>مجلد واحد (%1)</numerusform>
            <numerusform>مجلدان (%1)</numerusform>
            <numerusform>%1 مجلدات</numerusform>
            <numerusform>%1 مجلدًا</numerusform>
            <numerusform>%1 مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>وجهة الرابط</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>رقم الجهاز</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>المالك أو المجموعة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>السمات الموسّعة</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>قائمة الوصول</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>الروابط الصلبة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذّر القراءة</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>تتعذّر قراءة هذا المجلد</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>تتعذّر قراءة هذا الرابط</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>يتعذّر إنشاء هذا المجلد</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>يتعذّر فتح هذا المجلد</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>يتعذّر إنشاؤه</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>تتعذّر كتابته</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>يتعذّر إنشاء هذا الرابط</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>يتعذّر إنشاء هذا الرابط الصلب</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>يتعذّر إنشاء هذا الملف الخاص</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>يتعذّر ضبط أوقاته أو مالكه أو أذوناته</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>يتعذّر إيصاله إلى القرص</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>يتعذّر إعطاؤه اسمه</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>لا يمكن الوثوق به</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>ليس في المصدر</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>لم يُنسخ</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>أُوقف النسخ قبل أن يأخذ مجلده اسمه</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>يتعذّر حجز المجلد غير المكتمل</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>لم يأخذ القرص كل شيء</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>يتعذّر إعطاؤه اسمه النهائي</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>لم يُعطَ اسمه النهائي</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>يتعذّر نقله جانبًا</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>يتعذّر حذفه</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>يتعذّر فتحه</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>تتعذّر كتابة قائمة مجاميع التحقق</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>يتعذّر نسخه</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>لا يمكن إنشاء شيء هنا</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>أُوقف النسخ</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>لم يبدأ النسخ</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>ظل يتغيّر أثناء نسخه</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>ينتهي قبل ما يدل عليه حجمه</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>له حجم المصدر ووقته، لكن محتواه مختلف</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>أحدهما مجلد والآخر ليس كذلك</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>هذا القرص يعدّ اسمه اسم عنصر آخر في المجلد نفسه</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>مكانه هو المصدر نفسه</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>موجود في المصدر وحده</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>موجود في الوجهة وحدها</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>يتعذّر على القرص إعادة ما كُتب (خطأ إدخال/إخراج)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>يعيد القرص محتوى غير الذي كُتب</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>يستخدم PoolCopy هذا الاسم بنفسه أثناء إنشاء مجلد</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>ظهر شيء بهذا الاسم في هذه الأثناء</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>انتهى العمّال الذين كانوا ينسخونه على غير المتوقع</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>القرص لا يستجيب</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>جرى تخطيه لأن القرص لم يستجب</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>أنت تخطيته</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>العملية %1 ما زالت معلّقة عنده، وقد تكتب لاحقًا</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>تقرير أحد العمّال غير مفهوم</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>المصدر والوجهة واحد</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>الوجهة تقع داخل المصدر</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>ستقع قائمة مجاميع التحقق داخل مصدر</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>ما يحمل هذا الاسم ليس قائمة مجاميع تحقق، فيبقى</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>هذا الاسم للنسخة نفسها</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>أنت ألغيته؛ والنسخة نفسها سليمة</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>سيكون لمصدرين هذا الاسم</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>يلزم هنا مجلد، ولا شيء هنا</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>يلزم هنا مجلد، وليس كذلك</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>ليس له اسم خاص به</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>تنسخه العملية %1</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>تنسخه عملية أخرى</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>ينتهي العمّال على غير المتوقع مرة بعد مرة</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>يتعذّر تشغيل برنامج العمّال في PoolCopy</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>أحد المسارات فارغ</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>هذا القرص لا يستطيع تغيير أسماء المجلدات</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>بقيته لم تُنسخ بعد</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>امنح نفسك حق قراءته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>امنح نفسك حق الكتابة هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>انسخه إلى قرص يقبل ملفات أكبر.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>أعطه اسمًا آخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>أغلق البرنامج الذي يستخدمه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>تأكد من أن القرص ما زال موصولًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>أعطِ النسخة اسمًا أقصر بالخيار ‎--as.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>أعطِ النسخة اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>حدّد مكانًا آخر بالخيار ‎--into أو ‎--as.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>أعطِ النسخة اسمًا بالخيار ‎--as.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>أعطِ النسخة اسمًا.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>انسخها واحدًا بعد آخر إلى أماكن مختلفة.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>انتظر انتهاءه أو أنهه، ثم ابدأ هذا النسخ مرة أخرى.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>انقله أو غيّر اسمه، ثم ابدأ النسخ نفسه مرة أخرى: يتابع من المجلد غير المكتمل.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>صِل القرص من جديد، ثم ابدأ النسخ نفسه مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>حين يستجيب القرص، ابدأ النسخ نفسه مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>حين تنتهي تلك العملية، ابدأ النسخ نفسه مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>قد يلزم تثبيت PoolCopy من جديد.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>اختر للقائمة مكانًا آخر.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>أعطِ القائمة اسمًا آخر.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>قد يكون تالفًا: الخيار ‎--on-conflict overwrite يستبدله.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>قد يكون تالفًا: انسخ مرة أخرى واستبدله.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>انظر ‎--on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>استبدله، أو أبقِ كليهما.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>غيّر اسم أحدهما ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>انقل أحدهما ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>انسخه مرة أخرى حين لا يكتب فيه شيء.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>ابدأ النسخ نفسه مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>أفرغ مساحة على القرص، ثم ابدأ النسخ نفسه مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>قد يكون القرص على وشك العطل: انسخ الأهم أولًا.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>قد يكون القرص على وشك العطل: استخدم قرصًا آخر.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>ينبغي فحص القرص وإصلاحه.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>تعذّر حفظ مالك أو مجموعة عنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>تعذّر حفظ مالك أو مجموعة %1 عنصر.</numerusform>
            <numerusform>تعذّر حفظ مالك أو مجموعة عنصر واحد (%1).</numerusform>
            <numerusform>تعذّر حفظ مالك أو مجموعة عنصرين (%1).</numerusform>
            <numerusform>تعذّر حفظ مالك أو مجموعة %1 عناصر.</numerusform>
            <numerusform>تعذّر حفظ مالك أو مجموعة %1 عنصرًا.</numerusform>
            <numerusform>تعذّر حفظ مالك أو مجموعة %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>تعذّر حفظ أذونات عنصر واحد كاملةً.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات %1 عنصر.</numerusform>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات عنصر واحد (%1).</numerusform>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات عنصرين (%1).</numerusform>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات %1 عناصر.</numerusform>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات %1 عنصرًا.</numerusform>
            <numerusform>تعذّر أن تُحفظ كاملةً أذونات %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>تعذّر حفظ السمات الموسّعة لعنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في %1 عنصر.</numerusform>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في عنصر واحد (%1).</numerusform>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في عنصرين (%1).</numerusform>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في %1 عناصر.</numerusform>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في %1 عنصرًا.</numerusform>
            <numerusform>تعذّر حفظ السمات الموسّعة، وذلك في %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>تعذّر حفظ قائمة الوصول (ACL) لعنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في %1 عنصر.</numerusform>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في عنصر واحد (%1).</numerusform>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في عنصرين (%1).</numerusform>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في %1 عناصر.</numerusform>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في %1 عنصرًا.</numerusform>
            <numerusform>تعذّر حفظ قائمة الوصول (ACL)، وذلك في %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>تعذّر حفظ أوقات عنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>تعذّر حفظ أوقات %1 عنصر.</numerusform>
            <numerusform>تعذّر حفظ أوقات عنصر واحد (%1).</numerusform>
            <numerusform>تعذّر حفظ أوقات عنصرين (%1).</numerusform>
            <numerusform>تعذّر حفظ أوقات %1 عناصر.</numerusform>
            <numerusform>تعذّر حفظ أوقات %1 عنصرًا.</numerusform>
            <numerusform>تعذّر حفظ أوقات %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>صار رابط صلب واحد ملفًا مستقلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>صار %1 رابط صلب ملفات مستقلة.</numerusform>
            <numerusform>صار رابط صلب واحد (%1) ملفًا مستقلًا.</numerusform>
            <numerusform>صار رابطان صلبان (%1) ملفين مستقلين.</numerusform>
            <numerusform>صارت %1 روابط صلبة ملفات مستقلة.</numerusform>
            <numerusform>صار %1 رابطًا صلبًا ملفات مستقلة.</numerusform>
            <numerusform>صار %1 رابط صلب ملفات مستقلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>اختفى مجلد واحد من المصدر أثناء نسخه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>اختفى من المصدر أثناء النسخ %1 مجلد.</numerusform>
            <numerusform>اختفى من المصدر أثناء النسخ مجلد واحد (%1).</numerusform>
            <numerusform>اختفى من المصدر أثناء النسخ مجلدان (%1).</numerusform>
            <numerusform>اختفى من المصدر أثناء النسخ %1 مجلدات.</numerusform>
            <numerusform>اختفى من المصدر أثناء النسخ %1 مجلدًا.</numerusform>
            <numerusform>اختفى من المصدر أثناء النسخ %1 مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>كما طُلب، لم يجرِ الدخول إلى مجلد واحد: هناك قرص آخر موصول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى %1 مجلد: هناك أقراص أخرى موصولة.</numerusform>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى مجلد واحد (%1): هناك أقراص أخرى موصولة.</numerusform>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى مجلدين (%1): هناك أقراص أخرى موصولة.</numerusform>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى %1 مجلدات: هناك أقراص أخرى موصولة.</numerusform>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى %1 مجلدًا: هناك أقراص أخرى موصولة.</numerusform>
            <numerusform>كما طُلب، لم يجرِ الدخول إلى %1 مجلد: هناك أقراص أخرى موصولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>عنصر واحد من تشغيل سابق لم يعد في المصدر فنُقل جانبًا، إلى مجلد .set-aside بجانب النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>لم يعد في المصدر %1 عنصر من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
            <numerusform>لم يعد في المصدر عنصر واحد (%1) من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
            <numerusform>لم يعد في المصدر عنصران (%1) من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
            <numerusform>لم يعد في المصدر %1 عناصر من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
            <numerusform>لم يعد في المصدر %1 عنصرًا من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
            <numerusform>لم يعد في المصدر %1 عنصر من تشغيل سابق، فنُقل ذلك جانبًا إلى مجلد .set-aside بجانب النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>هذا القرص لا يُخبر بما كتبه: لا تفصله قبل إخراجه.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>ظهر مجلد واحد في المصدر بعد فوات أوان نسخه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ %1 مجلد.</numerusform>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ مجلد واحد (%1).</numerusform>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ مجلدان (%1).</numerusform>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ %1 مجلدات.</numerusform>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ %1 مجلدًا.</numerusform>
            <numerusform>ظهر في المصدر بعد فوات أوان النسخ %1 مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>لمصدر آخر مجلد غير مكتمل بالاسم نفسه: تُرك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>لمصادر أخرى %1 مجلد غير مكتمل بالاسم نفسه: تُركت كما هي.</numerusform>
            <numerusform>لمصدر آخر مجلد واحد (%1) غير مكتمل بالاسم نفسه: تُرك كما هو.</numerusform>
            <numerusform>لمصادر أخرى مجلدان (%1) غير مكتملين بالاسم نفسه: تُركا كما هما.</numerusform>
            <numerusform>لمصادر أخرى %1 مجلدات غير مكتملة بالاسم نفسه: تُركت كما هي.</numerusform>
            <numerusform>لمصادر أخرى %1 مجلدًا غير مكتمل بالاسم نفسه: تُركت كما هي.</numerusform>
            <numerusform>لمصادر أخرى %1 مجلد غير مكتمل بالاسم نفسه: تُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>ملف واحد ليس في قائمة مجاميع التحقق: الأداة التي تقرأ هذه القوائم لا تستطيع قراءة اسمه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>ليس في قائمة مجاميع التحقق %1 ملف: الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
            <numerusform>ليس في قائمة مجاميع التحقق ملف واحد (%1): الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
            <numerusform>ليس في قائمة مجاميع التحقق ملفان (%1): الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
            <numerusform>ليس في قائمة مجاميع التحقق %1 ملفات: الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
            <numerusform>ليس في قائمة مجاميع التحقق %1 ملفًا: الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
            <numerusform>ليس في قائمة مجاميع التحقق %1 ملف: الأداة التي تقرأ هذه القوائم لا تستطيع قراءة الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>نظام الملفات %1 لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>لا يمكن حفظ مالك أو مجموعة عنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>لا يمكن حفظ مالك أو مجموعة %1 عنصر.</numerusform>
            <numerusform>لا يمكن حفظ مالك أو مجموعة عنصر واحد (%1).</numerusform>
            <numerusform>لا يمكن حفظ مالك أو مجموعة عنصرين (%1).</numerusform>
            <numerusform>لا يمكن حفظ مالك أو مجموعة %1 عناصر.</numerusform>
            <numerusform>لا يمكن حفظ مالك أو مجموعة %1 عنصرًا.</numerusform>
            <numerusform>لا يمكن حفظ مالك أو مجموعة %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>لا يمكن حفظ أذونات عنصر واحد كاملةً.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات %1 عنصر.</numerusform>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات عنصر واحد (%1).</numerusform>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات عنصرين (%1).</numerusform>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات %1 عناصر.</numerusform>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات %1 عنصرًا.</numerusform>
            <numerusform>لا يمكن أن تُحفظ كاملةً أذونات %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>لا يمكن حفظ السمات الموسّعة لعنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في %1 عنصر.</numerusform>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في عنصر واحد (%1).</numerusform>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في عنصرين (%1).</numerusform>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في %1 عناصر.</numerusform>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في %1 عنصرًا.</numerusform>
            <numerusform>لا يمكن حفظ السمات الموسّعة، وذلك في %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>لا يمكن حفظ قائمة الوصول (ACL) لعنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في %1 عنصر.</numerusform>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في عنصر واحد (%1).</numerusform>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في عنصرين (%1).</numerusform>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في %1 عناصر.</numerusform>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في %1 عنصرًا.</numerusform>
            <numerusform>لا يمكن حفظ قائمة الوصول (ACL)، وذلك في %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>لا يمكن حفظ أوقات عنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>لا يمكن حفظ أوقات %1 عنصر.</numerusform>
            <numerusform>لا يمكن حفظ أوقات عنصر واحد (%1).</numerusform>
            <numerusform>لا يمكن حفظ أوقات عنصرين (%1).</numerusform>
            <numerusform>لا يمكن حفظ أوقات %1 عناصر.</numerusform>
            <numerusform>لا يمكن حفظ أوقات %1 عنصرًا.</numerusform>
            <numerusform>لا يمكن حفظ أوقات %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>يصير رابط صلب واحد ملفًا مستقلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>يصير %1 رابط صلب ملفات مستقلة.</numerusform>
            <numerusform>يصير رابط صلب واحد (%1) ملفًا مستقلًا.</numerusform>
            <numerusform>يصير رابطان صلبان (%1) ملفين مستقلين.</numerusform>
            <numerusform>تصير %1 روابط صلبة ملفات مستقلة.</numerusform>
            <numerusform>يصير %1 رابطًا صلبًا ملفات مستقلة.</numerusform>
            <numerusform>يصير %1 رابط صلب ملفات مستقلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 بايت</numerusform>
            <numerusform>بايت واحد (%1)</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايتات</numerusform>
            <numerusform>%1 بايتًا</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>وصل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>الملفات التي وصلت: %1 من %2</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>قد لا يتسع القرص: ينقص %1 على الأقل.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>لا يتسع القرص لهذا العدد من الملفات والمجلدات: الزائد %1 على الأقل.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>بقي نحو %1 ثانية</numerusform>
            <numerusform>بقي نحو ثانية واحدة (%1)</numerusform>
            <numerusform>بقي نحو ثانيتين (%1)</numerusform>
            <numerusform>بقي نحو %1 ثوانٍ</numerusform>
            <numerusform>بقي نحو %1 ثانية</numerusform>
            <numerusform>بقي نحو %1 ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>بقي نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>بقي نحو %1 دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة (%1)</numerusform>
            <numerusform>بقي نحو دقيقتين (%1)</numerusform>
            <numerusform>بقي نحو %1 دقائق</numerusform>
            <numerusform>بقي نحو %1 دقيقة</numerusform>
            <numerusform>بقي نحو %1 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>بقي نحو ساعة</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>بقي نحو %1 ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة (%1)</numerusform>
            <numerusform>بقي نحو ساعتين (%1)</numerusform>
            <numerusform>بقي نحو %1 ساعات</numerusform>
            <numerusform>بقي نحو %1 ساعة</numerusform>
            <numerusform>بقي نحو %1 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>بقي نحو يوم</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>بقي نحو %1 يوم</numerusform>
            <numerusform>بقي نحو يوم واحد (%1)</numerusform>
            <numerusform>بقي نحو يومين (%1)</numerusform>
            <numerusform>بقي نحو %1 أيام</numerusform>
            <numerusform>بقي نحو %1 يومًا</numerusform>
            <numerusform>بقي نحو %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم في %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>ترك الموجود والإبلاغ عنه</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>سؤالي</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>استبداله إن كان الجديد أحدث</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>استبداله إن اختلف الحجم أو المحتوى</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 وواحد غيره</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>ينتظر «%1»: القرص نفسه</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>يجري الإلغاء</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>استعراض المصدر</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>يجري النسخ</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>القراءة من القرص والمقارنة</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>إنهاء المجلدات</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>الكتابة إلى القرص</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>إعطاء الاسم النهائي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>تم، مع مشكلات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>لا استجابة منذ %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>انتهى، ويبدأ من جديد</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>يستعد</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>يبحث عن الملفات</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>يعدّ</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>ينسخ</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>ينشئ روابط صلبة</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>يعطي الأسماء</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>ينهي المجلدات</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>يكتب إلى القرص</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>يعطي الاسم النهائي</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>يحذف</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>يقرأ من القرص</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>يكتب قائمة مجاميع التحقق</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>يقارن</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>العامل %1 (العملية %2) ما زال معلّقًا في النواة؛ وينتهي من تلقاء نفسه حين يستجيب القرص.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>نائم</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ينتظر القرص</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>لم يُنسخ شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>لا يتسع لهذا العدد من الملفات والمجلدات: الزائد %1 على الأقل.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>يلزم على القرص أيضًا نحو %1.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>يلزم على القرص أيضًا %1 على الأقل.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>المنسوخ: %1 (%2) خلال %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>المنسوخ: %1 خلال %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>المنسوخ: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>واحد كان موجودًا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>جرى تخطي واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
            <numerusform>ما جرى تخطيه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>تعذّر نسخ واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
            <numerusform>ما تعذّر نسخه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>تعذّر نسخ مجلد واحد: تتعذّر قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>تعذّر نسخ %1 مجلد: تتعذّر القراءة.</numerusform>
            <numerusform>تعذّر نسخ مجلد واحد (%1): تتعذّر القراءة.</numerusform>
            <numerusform>تعذّر نسخ مجلدين (%1): تتعذّر القراءة.</numerusform>
            <numerusform>تعذّر نسخ %1 مجلدات: تتعذّر القراءة.</numerusform>
            <numerusform>تعذّر نسخ %1 مجلدًا: تتعذّر القراءة.</numerusform>
            <numerusform>تعذّر نسخ %1 مجلد: تتعذّر القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>ما جرى التحقق منه: %1.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>المدرج في %2: %1.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>حدثت مشكلة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>حدثت %1 مشكلة.</numerusform>
            <numerusform>حدثت مشكلة واحدة (%1).</numerusform>
            <numerusform>حدثت مشكلتان (%1).</numerusform>
            <numerusform>حدثت %1 مشكلات.</numerusform>
            <numerusform>حدثت %1 مشكلة.</numerusform>
            <numerusform>حدثت %1 مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>قد يكون القرص ما زال يكتب.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>كلاهما متطابق: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>وُجد اختلاف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>وُجد %1 اختلاف.</numerusform>
            <numerusform>وُجد اختلاف واحد (%1).</numerusform>
            <numerusform>وُجد اختلافان (%1).</numerusform>
            <numerusform>وُجدت %1 اختلافات.</numerusform>
            <numerusform>وُجد %1 اختلافًا.</numerusform>
            <numerusform>وُجد %1 اختلاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>لن يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>ما سيُنسخ: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>ما سيُنسخ: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>واحد موجود من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
            <numerusform>الموجود من قبل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>ستُسأل عن واحد.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
            <numerusform>ما ستُسأل عنه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>سيجري تخطي واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
            <numerusform>ما سيجري تخطيه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>اسم واحد يستخدمه إصدار آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 اسم تستخدمها إصدارات أخرى</numerusform>
            <numerusform>اسم واحد (%1) يستخدمه إصدار آخر</numerusform>
            <numerusform>اسمان (%1) يستخدمهما إصداران آخران</numerusform>
            <numerusform>%1 أسماء تستخدمها إصدارات أخرى</numerusform>
            <numerusform>%1 اسمًا تستخدمها إصدارات أخرى</numerusform>
            <numerusform>%1 اسم تستخدمها إصدارات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>الموجود أقدم</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>الموجود أحدث</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>الموجود مختلف وبالوقت نفسه</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>أسماء لا يقبلها هذا القرص</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>أسماء يعدّها هذا القرص أسماء غيرها</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>أكبر مما يقبله هذا القرص</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>روابط وملفات خاصة لا يستطيع هذا القرص حفظها</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>لا يمكن وضعها في مكانها</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>يلزم %1، والمتاح %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>وقد يلزم أيضًا ما يصل إلى %1 إذا استُبدلت الإصدارات الأخرى أو أُبقيت بجانبها.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>عدد الملفات التي ما زال القرص يتسع لها: %1.</translation>
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
        <translation>%1، محاولة ثانية</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>العملية %1 من نسخ سابق ما زالت معلّقة هنا، وقد تكتب لاحقًا</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>تنتهي حين يستجيب القرص. ابدأ هذا النسخ مرة أخرى عندئذ.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>في مكانه مجلد</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>في مكان المجلد ملف</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>انتهى الفحص</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>مشكلة واحدة (%1)</numerusform>
            <numerusform>مشكلتان (%1)</numerusform>
            <numerusform>%1 مشكلات</numerusform>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>ما أُعيدت محاولته: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>أُعيدت المحاولة ونُسخ: %1 (%2) خلال %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>أُعيدت المحاولة ونُسخ: %1 خلال %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما تعذّر نسخه: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>ما نُسخ في الذاكرة فقط: يضيع عند إطفاء الحاسوب.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>كُتب كل شيء على القرص.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>كُتب كل ما نُسخ على القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
            <numerusform>ما يتعذّر نسخه: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>واحد يتعذّر نسخه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
            <numerusform>ما يتعذّر نسخه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>ما زالت عملية من نسخ سابق معلّقة هنا، وقد تكتب لاحقًا</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 الأول: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>بحسب الحجم لا يتسع له القرص: يلزم %1، والمتاح %2، وينقص %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>لم يلزم نسخ شيء: عنصر واحد كان موجودًا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل %1 عنصر.</numerusform>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل عنصر واحد (%1).</numerusform>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل عنصران (%1).</numerusform>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل %1 عناصر.</numerusform>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل %1 عنصرًا.</numerusform>
            <numerusform>لم يلزم نسخ شيء: كان موجودًا من قبل %1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>المجلد فارغ: لم يكن فيه ملف يُنسخ.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>تعذّر إخراج القرص: ربما يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>تعذّر إدخال الحاسوب في السكون أو إيقاف تشغيله.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>ليست الوجهة قرصًا يمكن إخراجه.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>أُخرج القرص ويمكن فصله.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>يدخل الحاسوب في السكون بعد %1.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>يتوقف تشغيل الحاسوب بعد %1.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>انتهت كل مهام النسخ.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>السكون الآن (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>إيقاف التشغيل الآن (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>إبقاؤه يعمل (&amp;K)</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>إظهار مهام النسخ (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>إيقاف النسخ والخروج (&amp;T)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>الفحص أولًا (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>ينظر فيما سيُنسخ ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>أفلت المجلدات هنا</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>أو الصق ما نسخته في مدير الملفات (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>اختيار مجلدات (&amp;F)…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>المجلدات المراد نسخها</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>إضافة مجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>يزيل المحدد من هذه القائمة؛ ولا يتغيّر شيء على القرص</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>أفلت مجلدات أخرى هنا</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>إلى أي مجلد تريد النسخ؟</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>النسخ إلى (&amp;T)</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>إذا كان الاسم مستخدمًا (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التحقق (&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>يقرأ كل شيء من القرص ويقارنه؛ ويستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>ما اخترته ليس مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>نسخ (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>اختر مجلدات فتُنسخ بحسب ما هو محدّد هنا</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>اختيار مجلدات لنسخها</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>خيارات (&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>إظهار ما يمكن اختياره أيضًا لهذه المهمة وحدها أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إيقاف وإغلاق (&amp;S)</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>متابعة في الخلفية (&amp;B)</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>تعود النافذة إذا لزم منك شيء، أو عند فتح البرنامج مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة (&amp;K)</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>لم يبدأ النسخ بعد. أتريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>مهام النسخ التي لم تبدأ بعد: %1. أتريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>لم ينتهِ النسخ. أتريد إيقافه وإغلاق النافذة؟</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>مهام النسخ التي لم تنتهِ: %1. أتريد إيقافها وإغلاق النافذة؟</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>مقارنة المحتوى (&amp;O)</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>يقرأ عامل كليهما؛ ويستمر النسخ في هذه الأثناء</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>المراد نسخه</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>المحتوى نفسه.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>المحتوى مختلف.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>تجري مقارنة المحتوى…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>الحجم نفسه؛ ولم يُقارن المحتوى.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>بالوقت نفسه</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1، والمحتوى نفسه</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1، أكبر بمقدار %2</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1، أصغر بمقدار %2</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1، بالحجم نفسه والمحتوى مختلف</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1، بالحجم نفسه</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>المراد نسخه: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>المراد نسخه %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>الأسماء المستخدمة</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>الكل، وما سيأتي أيضًا</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>استبدال (&amp;A)</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>يضيع الموجود هناك</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>إبقاء كليهما (&amp;B)</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>يُضاف رقم بعد اسم الجديد</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>تخطي (&amp;I)</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>يبقى الموجود كما هو</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>يُستبدل فقط إذا كان المراد نسخه قد عُدّل بعده</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>ينطبق الجواب على (&amp;G)</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>ما ينطبق عليه الجواب</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>الاسم مستخدم. ماذا يحدث له؟</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>الأسماء المستخدمة: %1. ماذا يحدث للمحدد منها؟</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>المحدد (%1)</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>كل ما هو أحدث من الموجود</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>كل ما هو أقدم من الموجود</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>كل ما هو بالوقت نفسه</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>كل ما هو بالمحتوى نفسه</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>وما سيأتي أيضًا</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>استبدال إن كان أحدث (&amp;N)</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>استبدال إن اختلف (&amp;F)</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>يُستبدل إن اختلف الحجم أو المحتوى، أيًّا كان الأحدث</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>مجلد آخر (&amp;O)…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>النسخ إلى</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>إبقاء هذا المجلد في القائمة</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>بجانب الأصل، باسم «&lt;الاسم&gt;%1»</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ في %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>يمكن إبقاء المجلدات التي تختارها في القائمة</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>باقٍ في القائمة؛ اضغط لإزالته منها</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>إبقاء (&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>حذف (&amp;M)</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>متابعة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>نسخ المزيد (&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>تقرير (&amp;E)…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>النسخ نفسه مرة أخرى: يبقى ما هو موجود</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>يحفظ كل ما يُعرف عن هذا النسخ في ملف</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>أُبقي المجلد غير المكتمل. ويتابعه النسخ نفسه إذا بدأ مرة أخرى.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>يجري حذف المجلد غير المكتمل…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>حُذف المجلد غير المكتمل.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>تعذّر حذف المجلد غير المكتمل كله. وما بقي منه هنا:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>يمكن فصل القرص بأمان.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>لم يُنسخ كل شيء. يمكن فصل القرص بأمان.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>ما نُسخ حتى الآن في مجلد غير مكتمل. أتريد إبقاءه للمتابعة لاحقًا، أم حذفه؟</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>ما نُسخ حتى الآن في مجلد غير مكتمل. ويمكن متابعته أو حذفه.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>نُسخ واحد آخر بإعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>نُسخ %1 آخر بإعادة المحاولة.</numerusform>
            <numerusform>نُسخ واحد آخر (%1) بإعادة المحاولة.</numerusform>
            <numerusform>نُسخ اثنان آخران (%1) بإعادة المحاولة.</numerusform>
            <numerusform>نُسخت %1 أخرى بإعادة المحاولة.</numerusform>
            <numerusform>نُسخ %1 آخر بإعادة المحاولة.</numerusform>
            <numerusform>نُسخ %1 آخر بإعادة المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>حذف (&amp;M)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>تغيير (&amp;G)…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>اختيار مكان آخر أو مجلدات أخرى: ما اختير من قبل مملوء سلفًا</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>حُذفت المجلدات غير المكتملة.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>تعذّر حذف المجلدات غير المكتملة كلها. وما بقي منها هنا:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدين غير مكتملين. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدات غير مكتملة. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدًا غير مكتمل. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. أتريد إبقاءها للمتابعة لاحقًا، أم حذفها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. ويمكن متابعتها أو حذفها.</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. ويمكن متابعتها أو حذفها.</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدين غير مكتملين. ويمكن متابعتها أو حذفها.</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدات غير مكتملة. ويمكن متابعتها أو حذفها.</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلدًا غير مكتمل. ويمكن متابعتها أو حذفها.</numerusform>
            <numerusform>ما نُسخ حتى الآن في %1 مجلد غير مكتمل. ويمكن متابعتها أو حذفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>إبقاء (&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>حذف (&amp;M)</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>أتريد حذف ما نُسخ حتى الآن؟ يُحذف المجلد غير المكتمل. ويبقى الأصل كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>أتريد حذف ما نُسخ حتى الآن؟ يُحذف من المجلدات غير المكتملة: %1. وتبقى الأصول كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>أُبقيت المجلدات غير المكتملة. ويتابعها النسخ نفسه إذا بدأ مرة أخرى.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>يجري حذف المجلدات غير المكتملة…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>لم يُحفظ التقرير. %1: %2 (%3).</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>حُفظ التقرير: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 ملف</numerusform>
            <numerusform>ملف واحد (%1)</numerusform>
            <numerusform>ملفان (%1)</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>مسح السجل (&amp;H)…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>مهام النسخ السابقة</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>لم يُنسخ شيء بعد. تُحفظ هنا كل مهمة نسخ انتهت، بأرقامها ومشكلاتها.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>ينساها كلها؛ وما نُسخ يبقى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>النسخ مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>تقرير (&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>النسخ نفسه مرة أخرى؛ يبقى ما هو موجود ومطابق</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>يفتح المجلد الذي نُسخ إليه</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>يحفظ كل ما يُعرف عن هذا النسخ في ملف</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>يزيلها من هذه القائمة؛ وما نُسخ يبقى</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1، المدة %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> و%1 غيره</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>أتريد نسيان كل مهام النسخ السابقة؟</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>تزول هذه القائمة فقط. وما نُسخ يبقى في مكانه.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>نسيانها (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>إبقاؤها (&amp;K)</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>بجانب الأصول</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>مواصلة الانتظار (&amp;K)</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>تخطي هذا الملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>ترك هذا القرص (&amp;L)</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>يسأل مرة أخرى إذا استجاب ثم عَلِق من جديد</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>لم يستجب القرص منذ %1 أثناء الكتابة.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>القرص لا يستجيب: العامل %1 بلا استجابة منذ %2.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>عدد العمّال المعلّقين: %1.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>البقية مستمرون.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>لا شيء غيره يمكن أن يستمر.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>العملية %1. تقول النواة: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>يترك هذا ويذكره كمشكلة ويستمر مع البقية</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>ليس عنده الآن ما يمكن تركه</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>ينهي هذا النسخ الآن دون انتظار القرص. ويمكن متابعته حين يستجيب القرص.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>يترك كل ما على هذا القرص ويذكره كمشكلة ويستمر مع البقية: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListPanel</name>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>مهام النسخ</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>يزيل ما انتهى من هذه القائمة؛ ولا يتغيّر شيء على القرص</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>بدء الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأسفل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>إزالة من القائمة (&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>بدء الآن (&amp;O)</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>مهمتا نسخ معًا على قرص واحد: تستغرق كل منهما وقتًا أطول</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>أحد الأقراص لا يستجيب</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>تم، مشكلة واحدة</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>تم، المشكلات: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>هناك سؤال بانتظارك: إظهاره</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>هناك مشكلات: إظهارها</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>ينتظر مهمة نسخ أخرى: القرص نفسه</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>متوقف مؤقتًا قبل أن يبدأ</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>تم، مع مشكلات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>مهام النسخ: %1</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>مهام النسخ: %1، %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>ما نُسخ حتى الآن يبقى.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>وما لم يبدأ بعد لا يُنسى.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>حين يُفتح PoolCopy مرة أخرى يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>ما تُعاد محاولته الآن ولا يصل يمكن تجربته بنسخ جديد.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>الفحص لا يغيّر شيئًا ويُترك فحسب.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>لم يُعثر بجانب هذا البرنامج على poolcopy-worker الذي يتولى النسخ. ثبّت PoolCopy من جديد.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>شيء واحد ليس ملفًا أو مجلدًا على هذا الحاسوب، فتُرك.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>ما ليس ملفًا أو مجلدًا على هذا الحاسوب تُرك، وعدده %1.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>نسخ جديد</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>مهام النسخ</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>أفلت هنا لمهمة نسخ أخرى</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>هذه قُصّت، لكن PoolCopy ينسخ فقط: تبقى الأصول في مكانها.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>لم يكن فيه ملف أو مجلد.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>هذه مهمة نسخ مستقلة. إن كانت تشارك مهمة لم تنتهِ قرصًا فإنها تنتظر دورها.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>مهام النسخ (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>لا توجد ملفات أو مجلدات منسوخة في الحافظة.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>لا توجد شاشة للنافذة. في الطرفية انسخ بـ poolcopy-cli (انظر poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>طُلبت أيضًا نسخة إلى %1. ستظهر هنا عند بدء هذه أو إفراغ قائمتها.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>إظهار مهمة النسخ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>مطلوب جواب</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>يوجد في الوجهة عنصر بالاسم نفسه. يستمر نسخ الباقي في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>انقطع نسخ %1.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>انقطع نسخ %1: %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>متابعة (&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>حذف (&amp;M)…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>يحذف ما نُسخ حتى الآن؛ ويبقى الأصل</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>أتريد نسيان مهمة النسخ هذه؟</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>أتريد حذف ما نُسخ حتى الآن؟</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>كان النسخ إلى مجلد موجود من قبل؛ وتبقى فيه الملفات التي وصلت.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>يُحذف المجلد غير المكتمل. ويبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء (&amp;K)</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>لم يبدأ نسخ %1.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>إظهار الكل: %1</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>ينساها؛ ويبقى الأصل</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>لم تبدأ: لم يُنسخ منها شيء.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>قرصها أو مجلدها غير موجود الآن.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>قرصها أو مجلدها غير موجود الآن: ما نُسخ يبقى هناك.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>الأذونات (&amp;P)</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>كما هي في الأصل</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>كما يعطيها مجلد الوجهة</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>المالك والأذونات وقوائم الوصول للجديد؛ وتُحفظ الأوقات في الحالتين</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>ينتهي النسخ حين يُكتب على القرص (&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>وإلا فينتهي حين تصير البيانات عند النظام؛ وقد ينقص آخرها من قرص يُفصل عندئذ</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>بعد الانتهاء (&amp;E)</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>البقاء كما هو</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>إخراج القرص</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>سكون الحاسوب</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>إيقاف تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>حين تنتهي آخر مهمة نسخ ولم يلغها أحد</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>أذونات مجلد الوجهة</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>دون انتظار القرص</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>بحد أقصى %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>إفساح المجال (&amp;T)</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>الحد (&amp;M)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>أقصى سرعة ينسخ بها كل العمّال معًا (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>تقديم عمل الآخرين على الأقراص، وترك القليل غير مكتوب</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>أقصى عدد من الميغابايتات في الثانية:</translation>
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
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (عدد العناصر: %2)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 من الملفات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>لا يغيّر شيئًا؛ ويبقى ما اخترته</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>إذا كان الاسم مستخدمًا (&amp;N)</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>سيُنسخ %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>لا جديد، لكن توجد هناك إصدارات أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>لا يمكن نسخ شيء.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>كل شيء موجود من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>لا يوجد ما يُنسخ.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>يبقى هناك %1 بلا تغيير، مع ذكر ذلك كمشكلة.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>ستُسأل عن %1 أثناء نسخ البقية.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>يبقى هناك %1 بلا تغيير.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>يُستبدل %1؛ ويضيع الموجود هناك الآن.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>يُضاف رقم بعد الاسم في %1؛ ويبقى الموجود هناك.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>يُستبدل %1 بما هو أحدث، ويبقى %2.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>يُقارن %1، ويُستبدل ما اختلف محتواه.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>نسخ القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح مجلده (&amp;F)</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>البحث في المشكلات</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>بحث: اسم أو سبب</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>يضع المحدد، أو الكل، في الحافظة كنص</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>يفتح المجلد الذي فيه المحدد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>لا توجد مشكلة في اسمها أو سببها «%1».</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>عرض في مدير الملفات (&amp;M)</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>عنصر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 عنصر.</numerusform>
            <numerusform>عنصر واحد (%1).</numerusform>
            <numerusform>عنصران (%1).</numerusform>
            <numerusform>%1 عناصر.</numerusform>
            <numerusform>%1 عنصرًا.</numerusform>
            <numerusform>%1 عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (عدد العناصر: %2)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>ستُعاد محاولته حين ينتهي هذا النسخ.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>تُعاد محاولته في مهمة نسخ مستقلة.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>إعادة محاولة هذه (&amp;Y)</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>ينسخ المحدد مرة أخرى، ولا شيء غيره</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>استبدال (&amp;P)</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>ينسخ المحدد؛ ويضيع الموجود بهذه الأسماء</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>إبقاء كليهما (&amp;B)</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>ينسخ المحدد، مع رقم بعد اسمه</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>تخطي (&amp;I)</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>يزيلها من هذه القائمة: لا تُنسخ</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>إعادة محاولة الكل (&amp;R)</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>ينسخ مرة أخرى ما فشل؛ ويبقى ما هو موجود</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>مشكلة واحدة (%1)</numerusform>
            <numerusform>مشكلتان (%1)</numerusform>
            <numerusform>%1 مشكلات</numerusform>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>يستمر النسخ.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>المذكور أول %1.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>ستُعاد محاولة واحد حين ينتهي هذا النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
            <numerusform>ما ستُعاد محاولته حين ينتهي هذا النسخ: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إخفاء (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;S)</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>إخفاء المشكلات</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>حُلّت واحدة بإعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
            <numerusform>ما حُلّ بإعادة المحاولة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>إظهار ما جرى تخطيه (&amp;W)</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>يعيد ما جرى تخطيه إلى القائمة</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>جرى تخطي 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>جرى تخطي %1</numerusform>
            <numerusform>جرى تخطي %1</numerusform>
            <numerusform>جرى تخطي %1</numerusform>
            <numerusform>جرى تخطي %1</numerusform>
            <numerusform>جرى تخطي %1</numerusform>
            <numerusform>جرى تخطي %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>إلغاء (&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>تخطي هذا الملف</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>يترك هذا الملف ويذكره كمشكلة ويستمر مع البقية</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>السرعة (&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>إظهار السرعة عبر الوقت أو إخفاؤها</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>ما زال العدّ جاريًا: لم يُعرف المجموع بعد</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>بحسب الملفات: %1%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ملف/ث</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>الملفات: %1 · وُجد حتى الآن %2، والعدّ جارٍ</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>نُسخ الملف</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>نُسخت كل الملفات (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>نظر فقط: لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>قُرئ من القرص وطابق: %1</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>تجري كتابة آخر %1 إلى القرص: لا تفصله بعد</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>يجري ترتيب الأمور الأخيرة: لا تفصل القرص بعد</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>على القرص %1</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>تم %1، %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>لم يتحرك شيء منذ %1</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>بجانب الأصول</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>بجانب الأصل</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ملف/ث</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الوقت</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>%1 على الأكثر في آخر %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>لم يُنسخ شيء بعد</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>صفحة للقراءة أو الطباعة (HTML) (&amp;P)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>نص عادي (&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>جدول (CSV) (&amp;B)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>للبرامج (JSON) (&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>إذا كان الاسم مستخدمًا</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>إذا كان الاسم مستخدمًا (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>تلقائي (&amp;A)</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>عدد العمّال التلقائي</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>عدد العمّال بقدر ما تستفيد منه الأقراص؛ ويُعرف أثناء النسخ</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>عدد العمّال</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>العمّال (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التحقق (&amp;V)</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>يقرأ كل شيء من القرص ويقارنه؛ ويستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>يسري من التشغيل القادم</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>تنبيهي عند انتهاء النسخ (&amp;T)</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>بإشعار من سطح المكتب، وكذلك حين تنتظر مهمة نسخ جوابك</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>تبدأ مهام النسخ الجديدة بهذه الإعدادات. ويمكن اختيار طريقة النسخ على نحو آخر لمهمة واحدة، وعدد العمّال أثناء عملها.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>يجري نسخ مجلدات</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ملف/ث</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (يبحث عن الملفات)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (ينهي)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>العامل %1، العملية %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>تقول النواة: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>مرات استبداله بعد انتهاء غير متوقع: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>المنسوخ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>آخر استجابة</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>العمّال</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>العمّال (&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>إظهار العمليات العاملة أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>تخطي %1 (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>إنهاء العامل %1 (&amp;E)</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>يبحث عن الملفات</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>لا استجابة منذ 123 ث</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ملف/ث</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>قبل 123 ث</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ينتظر القرص</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>عدد العمّال</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>كم عاملًا ينسخ في الوقت نفسه؛ وعامل آخر يجد الملفات، وآخر يُنهي المجلدات</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>عدد العمّال التلقائي</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>عدد العمّال بقدر ما تستفيد منه الأقراص؛ ويُعرف أثناء النسخ</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>للنسخ: 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>للنسخ: %1</numerusform>
            <numerusform>للنسخ: %1</numerusform>
            <numerusform>للنسخ: %1</numerusform>
            <numerusform>للنسخ: %1</numerusform>
            <numerusform>للنسخ: %1</numerusform>
            <numerusform>للنسخ: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
