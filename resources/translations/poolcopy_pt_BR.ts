<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>está sendo copiado agora</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: outro processo já está copiando</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>não há nenhuma cópia interrompida</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: não há nenhuma cópia interrompida com este nome (veja --jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>há %1 cópias interrompidas: indique qual (veja --jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: esquecida; o que já chegou continua lá</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: excluída</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>problemas: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>nenhuma cópia terminou ainda</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: há várias cópias com este nome (veja --history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: não há nenhuma cópia anterior com este nome (veja --history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>não é possível exibir: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não começou</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: esquecida; não tinha começado</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>ao lado dos originais</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>o disco ou a pasta dela não está disponível agora</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: conecte o disco e use --continue %1, ou esqueça esta cópia com --discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: esta opção não existe (um SOURCE que começa com - vem depois de --)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 não aceita valor</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 precisa de um valor (se começar com --, escreva %1=VALUE)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: o valor está vazio</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 foi informado duas vezes</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into e --as não podem ser usados juntos</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers: %1 não é um número de 1 a %2 nem auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict: %1 não é nenhum de ask, leave, skip, overwrite, rename, newer, different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit: %1 não é uma velocidade de pelo menos 1K: bytes por segundo, como 500K, 1.5M ou 20M, ou none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions: %1 não é source nem destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs, --continue, --discard, --history e --report não podem ser usados juntos</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format: %1 não é nenhum de text, csv, json e html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash: %1 não é xxh128 nem sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash precisa de --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format precisa de --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs, --continue, --discard, --history e --report não aceitam SOURCE nem destino: a cópia já os conhece</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>nenhum SOURCE foi informado (veja --help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>um SOURCE está vazio</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only precisa de um só SOURCE e de --as PATH, sem --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest não pode ser usado com --dry-run nem --verify-only: nada é copiado</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as aceita um só SOURCE; foram informados %1 (--into aceita vários)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>para vários SOURCE é preciso --into FOLDER</translation>
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
        <translation>Copia pastas e arquivos com vários processos de cópia ao mesmo tempo.

poolcopy-cli [opções] SOURCE... --into FOLDER   cada SOURCE vira FOLDER/&lt;o nome dele&gt;
poolcopy-cli [opções] SOURCE --as PATH          SOURCE vira PATH
poolcopy-cli [opções] SOURCE                    SOURCE vira &lt;SOURCE&gt;_cópia ao lado dele
poolcopy-cli --jobs | --continue [ID] | --discard ID   cópias que foram interrompidas
poolcopy-cli --history | --report ID            cópias que terminaram
poolcopy-cli --verify-only SOURCE --as PATH     compara ambos, não altera nada

  --workers N|auto      processos de cópia, de 1 a 64; auto (o padrão): tantos quantos os
                          discos puderem aproveitar, o que se descobre ao copiar
  --on-conflict RULE    o que fazer quando um nome já existe com outro conteúdo:
                          ask        perguntar no terminal (o padrão nele)
                          leave      deixá-lo e apontar um problema (o padrão sem terminal)
                          skip       deixá-lo, de propósito
                          overwrite  substituí-lo
                          rename     o novo vira “nome 2.ext”
                          newer      substituí-lo se a origem for mais nova; senão, pular
                          different  substituí-lo, a menos que tenha o mesmo conteúdo
  --limit RATE          no máximo tantos bytes por segundo, todos juntos: 500K, 1.5M, 20M …
                          (K, M, G de base 1000; Ki, Mi, Gi de base 1024); none ou 0: sem limite
  --polite              dar passagem ao trabalho dos outros nos discos
  --no-polite           deixar de fazê-lo: com --continue
  --permissions WHOSE   source (o padrão): dono, modo e ACL são mantidos; destination:
                        como a pasta de destino os dá a quem cria algo nela
  --no-flush            terminar quando o sistema tem os dados, não quando o disco os tem
                        (versões antigas só são substituídas pelo que já está no disco)
  --verify              reler tudo do disco e comparar
  --manifest FILE       gravar em FILE a soma de verificação de cada arquivo, para xxhsum -c
  --manifest-hash HASH  xxh128 (o padrão), ou sha256 para sha256sum -c
  --one-file-system     não entrar em outros discos montados dentro de um SOURCE
  --dry-run             dizer o que seria feito, sem alterar nada
  --json                um objeto JSON por linha na saída padrão
  --quiet               sem progresso e sem resumo
  --jobs                listar as cópias interrompidas e as que estão em andamento
  --continue [ID]       continuar uma; se houver só uma, ID pode ser omitido
  --discard ID          excluir o que uma criou até agora
  --history             listar as últimas 200 cópias
  --report ID           mostrar tudo sobre uma delas: resultado, números, problemas
  --format FORMAT       desse relatório: text (o padrão), csv, json ou html
  --help, --version     mostrar esta ajuda, ou a versão, e terminar

As opções podem ficar em qualquer lugar antes de --; depois dele, tudo é SOURCE. --option=VALUE é o
mesmo que --option VALUE. Com uma barra no final, um SOURCE que é um link representa a pasta para
a qual aponta; sem ela, o próprio link.

Enquanto a linha de progresso aparece em um terminal, algumas teclas agem na hora: p pausa e retoma,
- e + baixam e aumentam o limite, i liga e desliga --polite,
s pula o que está travado, ? mostra as teclas.

Saída: 0 está tudo no destino; 1 algo não pôde ser copiado, ou a cópia não pôde continuar;
2 recusada, nada foi alterado; 130 cancelada. Uma cópia interrompida fica em uma pasta
incompleta; o mesmo comando de novo, ou --continue, a continua.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 e %2 não podem ser usados juntos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (com %2 itens)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Pasta incompleta</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Relidos e comparados</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>A salvo no disco</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>Lista de somas de verificação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(são mostrados os primeiros %1)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>Relatório do PoolCopy: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>Relatório do PoolCopy %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Arquivos copiados</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>Conteúdo copiado</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>não, só na memória</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Bytes copiados</translation>
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
        <translation>%1 de %2 arquivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 arquivos</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 encontrados até agora</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>discreto</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>o disco não responde há %1 segundos; o resto continua</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>continuando com esta pasta incompleta</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (isto vale por %2 itens)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  substituir o que está lá           n  substituir se o novo for mais recente
  s  pular: manter o que está lá        d  substituir se forem diferentes
  r  dar ao novo um nome livre          l  deixar, e contar como problema
Responda com o, s, r, n, d ou l, e acrescente “all” se valer também para os demais: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: já existe algo com este nome
  existente: %2, %3    novo: %4, %5
  (o) substituir, (s) pular, (r) renomear o novo, substituir se for mais novo (n) ou diferente (d), (l) deixar; “o all” para todos os demais: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>cancelada: fica incompleta, e o mesmo comando a continua</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>fica incompleta, e o mesmo comando a continua</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>cancelada: o que já chegou está inteiro, e o mesmo comando continua</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>o que já chegou está inteiro, e o mesmo comando continua</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>mais um problema não é mostrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>mais %1 problema não é mostrado</numerusform>
            <numerusform>mais %1 problemas não são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>um item já estava no destino</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 item já estava no destino</numerusform>
            <numerusform>%1 itens já estavam no destino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>um processo de cópia não responde; encerrando mesmo assim</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p pausa e retoma · - e + baixam e aumentam o limite · i liga e desliga o modo discreto · s pula o que está travado · Ctrl-C cancela</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>não é possível exibir: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>o disco não responde há %1 segundos; o resto continua (s pula isto)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>Não há nada travado que possa ser pulado.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>o disco da origem não está mais presente</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>o disco não está mais presente</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>desapareceu enquanto era copiado</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>a pasta dele não existe mais</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>a sua cota no disco se esgotou</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>o nome é longo demais para este disco</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>este disco não aceita um nome assim</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>o arquivo é grande demais para este disco</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>o disco não consegue lê-lo (erro de entrada/saída)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>o disco não consegue gravá-lo (erro de entrada/saída)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>o sistema de arquivos do disco está danificado</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>há um link no caminho, ou os links formam um círculo</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>era esperada uma pasta, mas não é uma</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>já existe algo com este nome</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>a pasta não está vazia</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>este disco não aceita mais nomes para um mesmo arquivo</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>está em outro disco</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>este disco não consegue fazer isso</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>outro programa o está usando</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>o disco não respondeu</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>está criptografado e a chave não está disponível</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>há arquivos demais abertos</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>contém um número grande demais</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>foi cancelado</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 arquivo</numerusform>
            <numerusform>%1 arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 pasta</numerusform>
            <numerusform>%1 pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>o motivo não é conhecido</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>conteúdo</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>para onde aponta</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>número do dispositivo</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissões</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>dono ou grupo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>data</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>atributos estendidos</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>lista de acesso</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>links físicos</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>esta pasta não pode ser lida</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>este link não pode ser lido</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>esta pasta não pode ser criada</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>esta pasta não pode ser aberta</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>não pode ser criado</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>este link não pode ser criado</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>este link físico não pode ser criado</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>este arquivo especial não pode ser criado</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>suas datas, seu dono ou suas permissões não podem ser definidos</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>não pode ser levado até o disco</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>não pode receber seu nome</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>não é confiável</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>é diferente</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>não está na origem</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>foi deixado como estava</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>não foi copiado</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>a cópia foi interrompida antes que sua pasta recebesse o nome</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>a pasta incompleta não pode ser reservada</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>o disco não aceitou tudo</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>não pode receber seu nome definitivo</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>não recebeu seu nome definitivo</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>não pode ser posto de lado</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>não pode ser excluído</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>a lista de somas de verificação não pode ser gravada</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>não pode ser copiado</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>nada pode ser criado aqui</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>a cópia foi interrompida</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>a cópia não foi iniciada</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo deu errado</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>não parou de mudar enquanto era copiado</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>termina antes do que o tamanho indica</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>tem o tamanho e a data da origem, mas outro conteúdo</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>um é uma pasta e o outro não</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>este disco confunde o nome dele com o de outro item da mesma pasta</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>o lugar dele é a própria origem</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>só está na origem</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>só está no destino</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>o disco não consegue devolver o que foi gravado (erro de entrada/saída)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>o disco devolve um conteúdo diferente do que foi gravado</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>o próprio PoolCopy usa este nome enquanto cria uma pasta</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>nesse meio-tempo apareceu algo com esse nome</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>os processos que o copiavam terminaram inesperadamente</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>o disco não responde</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>pulado porque o disco não respondeu</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>você o pulou</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>o processo %1 ainda está travado nisto e pode vir a gravar</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>a mensagem de um processo de cópia não faz sentido</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>esse arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>uma parte do caminho não é uma pasta</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>a origem e o destino são os mesmos</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>o destino está dentro da origem</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>a lista de somas de verificação ficaria dentro de uma origem</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>o que tem este nome não é uma lista de somas de verificação e é mantido</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>a própria cópia terá este nome</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>a pasta dela não existe</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>você cancelou; a cópia em si está completa</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>duas origens teriam este nome</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>aqui é preciso uma pasta, mas não há nada</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>aqui é preciso uma pasta, mas não é uma</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>não tem nome próprio</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>está sendo copiado pelo processo %1</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>está sendo copiado por outro processo</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>os processos de cópia terminam inesperadamente repetidas vezes</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>o programa de cópia do PoolCopy não pode ser iniciado</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>um caminho está vazio</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>este disco não consegue renomear pastas</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>o resto ainda não foi copiado</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>Obtenha permissão para ler e tente de novo.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Obtenha permissão para gravar ali e tente de novo.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>Copie para um disco que aceite arquivos maiores.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>Dê outro nome e tente de novo.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>Feche o programa que o está usando e tente de novo.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>Verifique se o disco ainda está conectado e tente de novo.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>Dê à cópia um nome mais curto com --as.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>Dê à cópia um nome mais curto.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>Informe outro lugar com --into ou --as.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>Dê um nome à cópia com --as.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Dê um nome à cópia.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>Copie um depois do outro, para lugares diferentes.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>Espere que acabe, ou encerre-o, e inicie esta cópia de novo.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>Mova-o ou renomeie-o e inicie a mesma cópia de novo: ela continua a partir da pasta incompleta.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>Conecte o disco novamente e inicie a mesma cópia de novo: ela continua.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>Quando o disco voltar a responder, inicie a mesma cópia de novo: ela continua.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>Quando esse processo terminar, inicie a mesma cópia de novo: ela continua.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>Talvez seja preciso instalar o PoolCopy novamente.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>Escolha outro lugar para a lista.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>Escolha outro nome para a lista.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>Pode estar danificado: --on-conflict overwrite o substitui.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>Pode estar danificado: copie de novo e substitua-o.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>Veja --on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>Substitua-o ou mantenha ambos.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>Renomeie um dos dois e tente de novo.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>Mova um dos dois para outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>Copie de novo quando nada estiver gravando nele.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>Inicie a mesma cópia de novo: ela continua.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>Libere espaço no disco e inicie a mesma cópia de novo: ela continua.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>O disco pode estar falhando: copie primeiro o que é mais importante.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>O disco pode estar falhando: use outro.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>O disco deve ser verificado e reparado.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>O dono ou o grupo de um item não pôde ser mantido.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>O dono ou o grupo de %1 item não pôde ser mantido.</numerusform>
            <numerusform>O dono ou o grupo de %1 itens não pôde ser mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>As permissões de um item não puderam ser mantidas por completo.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>As permissões de %1 item não puderam ser mantidas por completo.</numerusform>
            <numerusform>As permissões de %1 itens não puderam ser mantidas por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>Os atributos estendidos de um item não puderam ser mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Os atributos estendidos de %1 item não puderam ser mantidos.</numerusform>
            <numerusform>Os atributos estendidos de %1 itens não puderam ser mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>A lista de acesso (ACL) de um item não pôde ser mantida.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>A lista de acesso (ACL) de %1 item não pôde ser mantida.</numerusform>
            <numerusform>As listas de acesso (ACL) de %1 itens não puderam ser mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>As datas de um item não puderam ser mantidas.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>As datas de %1 item não puderam ser mantidas.</numerusform>
            <numerusform>As datas de %1 itens não puderam ser mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>Um link físico virou um arquivo independente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 link físico virou um arquivo independente.</numerusform>
            <numerusform>%1 links físicos viraram arquivos independentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>Uma pasta desapareceu da origem enquanto era copiada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 pasta desapareceu da origem enquanto era copiada.</numerusform>
            <numerusform>%1 pastas desapareceram da origem enquanto eram copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>Uma pasta não foi aberta, como pedido: outro disco está montado nela.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>%1 pasta não foi aberta, como pedido: outro disco está montado nela.</numerusform>
            <numerusform>%1 pastas não foram abertas, como pedido: outros discos estão montados nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>Um item de uma execução anterior não está mais na origem e foi posto de lado, em uma pasta .set-aside ao lado da cópia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>%1 item de uma execução anterior não está mais na origem e foi posto de lado, em uma pasta .set-aside ao lado da cópia.</numerusform>
            <numerusform>%1 itens de uma execução anterior não estão mais na origem e foram postos de lado, em uma pasta .set-aside ao lado da cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>Este disco não informa o que gravou: não o desconecte antes de ejetá-lo.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>Uma pasta apareceu na origem tarde demais para ser copiada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>%1 pasta apareceu na origem tarde demais para ser copiada.</numerusform>
            <numerusform>%1 pastas apareceram na origem tarde demais para serem copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>A pasta incompleta de outra origem tem o mesmo nome: ela não foi tocada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>%1 pasta incompleta de outra origem tem o mesmo nome: ela não foi tocada.</numerusform>
            <numerusform>%1 pastas incompletas de outras origens têm o mesmo nome: elas não foram tocadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>Um arquivo não está na lista de somas de verificação: a ferramenta que lê essas listas não consegue ler o nome dele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 arquivo não está na lista de somas de verificação: a ferramenta que lê essas listas não consegue ler o nome dele.</numerusform>
            <numerusform>%1 arquivos não estão na lista de somas de verificação: a ferramenta que lê essas listas não consegue ler os nomes deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 não tem suporte a isso.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>O dono ou o grupo de um item não pode ser mantido.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>O dono ou o grupo de %1 item não pode ser mantido.</numerusform>
            <numerusform>O dono ou o grupo de %1 itens não pode ser mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>As permissões de um item não podem ser mantidas por completo.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>As permissões de %1 item não podem ser mantidas por completo.</numerusform>
            <numerusform>As permissões de %1 itens não podem ser mantidas por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>Os atributos estendidos de um item não podem ser mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Os atributos estendidos de %1 item não podem ser mantidos.</numerusform>
            <numerusform>Os atributos estendidos de %1 itens não podem ser mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>A lista de acesso (ACL) de um item não pode ser mantida.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>A lista de acesso (ACL) de %1 item não pode ser mantida.</numerusform>
            <numerusform>As listas de acesso (ACL) de %1 itens não podem ser mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>As datas de um item não podem ser mantidas.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>As datas de %1 item não podem ser mantidas.</numerusform>
            <numerusform>As datas de %1 itens não podem ser mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>Um link físico vira um arquivo independente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 link físico vira um arquivo independente.</numerusform>
            <numerusform>%1 links físicos viram arquivos independentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>já há %1 de %2 no destino</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>já há %1 de %2 arquivos no destino</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>já há %1 no destino</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>Talvez o disco não tenha espaço. Espaço que falta: pelo menos %1.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>O disco não comporta tantos arquivos e pastas. A mais: pelo menos %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>falta cerca de %1 segundo</numerusform>
            <numerusform>faltam cerca de %1 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>falta cerca de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>falta cerca de %1 minuto</numerusform>
            <numerusform>faltam cerca de %1 minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>falta cerca de uma hora</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>falta cerca de %1 hora</numerusform>
            <numerusform>faltam cerca de %1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>falta cerca de um dia</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>falta cerca de %1 dia</numerusform>
            <numerusform>faltam cerca de %1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>deixar o que existe e avisar</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>pular</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>manter ambos</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>substituir se o da origem for mais novo</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>substituir se o tamanho ou o conteúdo diferir</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 e mais um</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>Aguardando “%1”: mesmo disco</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Examinando a origem</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Relendo e comparando</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>Finalizando as pastas</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Gravando no disco</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>Dando o nome definitivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Concluída com problemas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>sem sinal há %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>terminou; iniciando de novo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>examinando</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>criando links físicos</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>dando nomes</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>finalizando pastas</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>gravando no disco</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>dando o nome definitivo</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>excluindo</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relendo</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>gravando a lista de somas de verificação</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>O processo de cópia %1 (PID %2) ainda está travado no kernel; ele termina sozinho quando o disco responder.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>esperando o disco</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>Nada foi copiado nem alterado.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompida antes do fim.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>O disco não comporta tantos arquivos e pastas. A mais: pelo menos %1.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>Espaço que falta no disco: cerca de %1.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>Espaço que falta no disco: pelo menos %1.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>Copiado: %1 (%2) em %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>Copiado: %1 em %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nada foi copiado.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>Um já estava no destino.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 já estava no destino.</numerusform>
            <numerusform>%1 já estavam no destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>Um foi pulado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>%1 foi pulado.</numerusform>
            <numerusform>%1 foram pulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>Um não pôde ser copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>%1 não pôde ser copiado.</numerusform>
            <numerusform>%1 não puderam ser copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>Uma pasta não pôde ser copiada: não pode ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>%1 pasta não pôde ser copiada: não pode ser lida.</numerusform>
            <numerusform>%1 pastas não puderam ser copiadas: não podem ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>Verificado: %1.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>Na lista %2: %1.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>Houve um problema.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>Houve %1 problema.</numerusform>
            <numerusform>Houve %1 problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>O disco talvez ainda esteja gravando.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>Ambos são iguais: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>Foi encontrada uma diferença.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>Foi encontrada %1 diferença.</numerusform>
            <numerusform>Foram encontradas %1 diferenças.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Nada seria copiado.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>A copiar: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>A copiar: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>Um já está no destino.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 já está no destino.</numerusform>
            <numerusform>%1 já estão no destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>Você seria consultado sobre um.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>Você seria consultado sobre %1.</numerusform>
            <numerusform>Você seria consultado sobre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>Um seria pulado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>%1 seria pulado.</numerusform>
            <numerusform>%1 seriam pulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>Um nome já existe com outra versão</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 nome já existe com outra versão</numerusform>
            <numerusform>%1 nomes já existem com outra versão</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novos</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>já no destino</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>mais antigos no destino</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>mais novos no destino</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>diferentes no destino, da mesma data</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>nomes que este disco não aceita</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>nomes que este disco confunde com outros</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>grandes demais para este disco</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>links e arquivos especiais que este disco não comporta</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>não podem ser postos no lugar</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>Necessário: %1; livre: %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>Até %1 a mais se outras versões forem substituídas ou ambas mantidas.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>Arquivos que ainda cabem no disco: %1.</translation>
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
        <translation>%1, nova tentativa</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>o processo %1 de uma cópia anterior ainda está travado aqui e pode vir a gravar</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>Ele termina quando o disco responder. Inicie então esta cópia de novo.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>há uma pasta no lugar dele</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>há um arquivo onde deve ficar uma pasta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>um problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>Tentado de novo: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>Tentado de novo e copiado: %1 (%2) em %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>Tentado de novo e copiado: %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>%1 não pôde ser copiado (%2).</numerusform>
            <numerusform>%1 não puderam ser copiados (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>Está só na memória: perde-se quando o computador é desligado.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Está tudo no disco.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>O que foi copiado está no disco.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>%1 não pode ser copiado (%2).</numerusform>
            <numerusform>%1 não podem ser copiados (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>Um não pode ser copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>%1 não pode ser copiado.</numerusform>
            <numerusform>%1 não podem ser copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>um processo de uma cópia anterior ainda está travado aqui e pode vir a gravar</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 O primeiro: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>Pelo tamanho não cabe. Necessário: %1; livre: %2; falta: %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>Nada precisou ser copiado: um item já estava no destino.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>Nada precisou ser copiado: %1 item já estava no destino.</numerusform>
            <numerusform>Nada precisou ser copiado: %1 itens já estavam no destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>Está vazia: não havia nenhum arquivo para copiar.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>O disco não pôde ser ejetado: talvez outro programa o esteja usando.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>Não foi possível suspender ou desligar o computador.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>O destino da cópia não é um disco que possa ser ejetado.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>O disco foi ejetado e pode ser retirado.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>O computador será suspenso em %1.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>O computador será desligado em %1.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>Todas as cópias terminaram.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>&amp;Suspender agora</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>&amp;Desligar agora</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Manter ligado</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>&amp;Mostrar as cópias</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>Parar de copiar e &amp;sair</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>Con&amp;ferir antes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>Mostra o que seria copiado, sem alterar nada</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>Solte pastas aqui</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>ou cole o que você copiou no gerenciador de arquivos (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Escol&amp;her pastas…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>Pastas a copiar</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>Tira desta lista o que foi escolhido; nada muda no disco</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>Solte mais pastas aqui</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>Copiar para qual pasta?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copiar &amp;para</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Se o &amp;nome já existir</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relê tudo do disco e compara; demora mais</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>O que foi escolhido não é uma pasta deste computador.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copiar…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>Escolha pastas, e elas são copiadas como está indicado aqui</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>Escolha pastas para copiar</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Opçõe&amp;s</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>Mostra ou oculta o que mais pode ser escolhido só para esta cópia</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuar em &amp;segundo plano</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>A janela volta se algo precisar de você, ou quando o programa for aberto de novo</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Manter a janela aberta</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>A cópia ainda não começou. Fechar a janela?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>%1 cópias ainda não começaram. Fechar a janela?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>A cópia não terminou. Parar e fechar a janela?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>%1 cópias não terminaram. Parar e fechar a janela?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>&amp;Comparar conteúdo</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>Um processo lê ambos; a cópia continua enquanto isso</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>A copiar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já no destino</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>mais novo</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>O conteúdo é o mesmo.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>O conteúdo é diferente.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>Comparando o conteúdo…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>Mesmo tamanho; o conteúdo não foi comparado.</translation>
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
        <translation>mais novo</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antigo</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>da mesma data</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1, com o mesmo conteúdo</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1, %2 maior</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, %2 menor</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1, do mesmo tamanho, com outro conteúdo</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1, do mesmo tamanho</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>A copiar: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Já no destino: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>O que será copiado é %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>Nomes que já existem</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>todos, também os que ainda aparecerem</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>O que está no destino se perde</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Manter am&amp;bos</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>O novo recebe um número depois do nome</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Pu&amp;lar</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>O que está no destino fica como está</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>Só substitui se o que será copiado foi modificado depois</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>Fa&amp;zer isto com</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>Com quais fazer isto</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>Um nome já existe. O que fazer com ele?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>%1 nomes já existem. O que fazer com os escolhidos?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>os %1 escolhidos</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>todos os mais novos que o existente</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>todos os mais antigos que o existente</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>todos os da mesma data</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>todos os que têm o mesmo conteúdo</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>também os que ainda aparecerem</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>Substituir se mais &amp;novo</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>Substituir se di&amp;ferente</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>Substitui se o tamanho ou o conteúdo for diferente, seja qual for o mais recente</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Outra pasta…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar para</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>Manter esta pasta na lista</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>Ao lado do original, como “&lt;nome&gt;%1”</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ Em %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>As pastas que você escolher podem ser mantidas na lista</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>Mantida na lista; pressione para deixar de mantê-la</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ma&amp;ntê-la</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>E&amp;xcluí-la</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>Copiar &amp;mais</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Relató&amp;rio…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>A mesma cópia de novo: o que já está no destino é mantido</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Salva em um arquivo tudo o que se sabe desta cópia</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>A pasta incompleta é mantida. A mesma cópia, iniciada de novo, a continua.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>Excluindo a pasta incompleta…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>A pasta incompleta foi excluída.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>Nem toda a pasta incompleta pôde ser excluída. O que restou está aqui:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>Já pode ser desconectado.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>Nem tudo foi copiado. O disco já pode ser desconectado.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>O que foi copiado até agora está em uma pasta incompleta. Mantê-la para continuar depois ou excluí-la?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>O que foi copiado até agora está em uma pasta incompleta. Ela pode ser continuada ou excluída.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>Mais um foi copiado na nova tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>Mais %1 foi copiado na nova tentativa.</numerusform>
            <numerusform>Mais %1 foram copiados na nova tentativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>Escolher outro lugar ou outras pastas: o que foi escolhido já vem preenchido</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>As pastas incompletas foram excluídas.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>Nem tudo das pastas incompletas pôde ser excluído. O que restou está aqui:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>O que foi copiado até agora está em %1 pasta incompleta. Mantê-la para continuar depois ou excluí-la?</numerusform>
            <numerusform>O que foi copiado até agora está em %1 pastas incompletas. Mantê-las para continuar depois ou excluí-las?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>O que foi copiado até agora está em %1 pasta incompleta. Ela pode ser continuada ou excluída.</numerusform>
            <numerusform>O que foi copiado até agora está em %1 pastas incompletas. Elas podem ser continuadas ou excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Ma&amp;ntê-las</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>E&amp;xcluí-las</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Excluir o que foi copiado até agora? A pasta incompleta é excluída. O original fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>Excluir o que foi copiado até agora? %1 pasta incompleta é excluída. Os originais ficam como estão.</numerusform>
            <numerusform>Excluir o que foi copiado até agora? %1 pastas incompletas são excluídas. Os originais ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>As pastas incompletas são mantidas. A mesma cópia, iniciada de novo, as continua.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>Excluindo as pastas incompletas…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>O relatório não foi salvo: %1 %2: %3.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>O relatório foi salvo: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 arquivo</numerusform>
            <numerusform>%1 arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>Limpar &amp;histórico…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>Cópias anteriores</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>Nada foi copiado ainda. Cada cópia terminada fica registrada aqui, com seus números e seus problemas.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>Esquece todas; o que foi copiado permanece</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>&amp;Copiar de novo</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Relató&amp;rio…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>A mesma cópia mais uma vez; o que já está no destino e é igual é mantido</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>Abre a pasta para a qual foi copiado</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Salva em um arquivo tudo o que se sabe desta cópia</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>Tira a cópia desta lista; o que foi copiado permanece</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, durou %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>Esquecer todas as cópias anteriores?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>Só esta lista é apagada. O que foi copiado continua onde está.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>ao lado dos originais</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>A&amp;guardar mais</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>Pular este ar&amp;quivo</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>Dei&amp;xar este disco</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>Pergunta de novo se ele der sinal de vida e travar outra vez</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>O disco não responde há %1 enquanto grava.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>O disco não responde: o processo de cópia %1 não dá sinal de vida há %2.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>%1 processos de cópia estão travados.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Os outros continuam.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>Nada mais pode continuar.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>PID %1. O kernel diz: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>Pula este, aponta-o como problema e continua com os outros</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>Não está com nada que possa ser pulado</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>Encerra esta cópia agora, sem esperar o disco. Ela pode ser continuada quando o disco voltar a responder.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>Pula tudo o que está neste disco, aponta como problema e continua com o resto: %1</translation>
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
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todas</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>Remover concluídas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>Tira desta lista as que terminaram; nada muda no disco</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar agora</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;mover da lista</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>Iniciar a&amp;gora</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>As duas cópias ao mesmo tempo em um disco: cada uma demora mais</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>Um disco não responde</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>Concluída, 1 problema</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>Concluída, %1 problemas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>Uma pergunta aguarda a sua resposta: mostrar</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>Há problemas: mostrar</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>Aguardando outra cópia: mesmo disco</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>Em pausa antes de começar</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>concluído com problemas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 cópias</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 cópias, %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>O que foi copiado até agora permanece.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>O que ainda não começou não é esquecido.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>Quando o PoolCopy for aberto de novo, você poderá continuar.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>O que está sendo tentado de novo e não chegar pode ser tentado com uma nova cópia.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>Uma verificação não altera nada e é simplesmente abandonada.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>O programa poolcopy-worker, que faz a cópia, não foi encontrado ao lado deste. Instale o PoolCopy novamente.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>Um item não é um arquivo nem uma pasta deste computador e foi deixado de fora.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>%1 itens não são arquivos nem pastas deste computador e foram deixados de fora.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nova cópia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>Solte aqui para outra cópia</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>Eles foram recortados, mas o PoolCopy só copia: os originais ficam onde estão.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>Não havia nenhum arquivo nem pasta.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>Esta é uma cópia à parte. Se usar o mesmo disco que outra ainda não terminada, ela espera a sua vez.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Cópias (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>Não há arquivos nem pastas copiados na área de transferência.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>Não há tela para a janela. Em um terminal, copie com poolcopy-cli (veja poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>Também foi pedida uma cópia para %1. Ela aparece aqui quando esta for iniciada ou a lista ficar vazia.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>Mostrar a cópia</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>é preciso uma resposta</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>Um nome já está em uso no destino. O resto é copiado enquanto isso.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>A cópia de %1 foi interrompida.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>A cópia de %1 foi interrompida: %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>Exclui o que foi copiado até agora; o original permanece</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>Esquecer esta cópia?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>Excluir o que foi copiado até agora?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>Ela ia para uma pasta que já existia; os arquivos que chegaram continuam nela.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>A pasta incompleta é excluída. O original fica como está.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>A cópia de %1 não começou.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todas as %1</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>Esquece a cópia; o original permanece</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>Ela não começou: nada foi copiado.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>O disco ou a pasta dela não está disponível agora.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>O disco ou a pasta dela não está disponível agora: o que já foi copiado fica lá.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>Per&amp;missões</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>como os do original</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>como indica a pasta de destino</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>Dono, permissões e listas de acesso do que é novo; as datas são mantidas de qualquer modo</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>A cópia termina quando tudo está no &amp;disco</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>Caso contrário, termina quando o sistema recebeu tudo; se o disco for desconectado nesse momento, pode faltar o final</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>Ao &amp;terminar</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>não fazer nada</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>abrir a pasta</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>ejetar o disco</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>suspender o computador</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>desligar o computador</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>Quando a última cópia terminou e ninguém a cancelou</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>permissões da pasta de destino</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>sem esperar pelo disco</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Máximo de %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>Discre&amp;to</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>Li&amp;mite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>A que velocidade todos os processos juntos podem copiar (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>Dá passagem ao trabalho dos outros nos discos e deixa pouco por gravar</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>Copiar no máximo estes MB por segundo:</translation>
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
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (com %2 itens)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 arquivos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>Não altera nada; o que você escolheu permanece</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Se o &amp;nome já existir</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>%1 a copiar (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>Não há nada novo, mas há outras versões.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>Nada pode ser copiado.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>Já está tudo no destino.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Não há nada a copiar.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>%1 sem alteração no destino, com aviso como problema.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>Você será consultado sobre %1 enquanto o resto é copiado.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>%1 sem alteração no destino.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>%1 a substituir; o que está agora no destino se perde.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>%1 com um número depois do nome; o que está no destino permanece.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>%1 a substituir por uma versão mais nova, %2 sem alteração.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>%1 a comparar; só se substitui se o conteúdo for diferente.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar li&amp;sta</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abr&amp;ir a pasta</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>Pesquisar nos problemas</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>Pesquisar: um nome ou um motivo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>Põe os escolhidos, ou todos, na área de transferência como texto</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>Abre a pasta em que está o escolhido</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>Nenhum problema tem “%1” no nome ou no motivo.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>Um item.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 item.</numerusform>
            <numerusform>%1 itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (com %2 itens)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>Será tentado de novo quando esta cópia terminar.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>Está sendo tentado de novo, como cópia à parte.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>R&amp;epetir estes</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>Copia de novo o que foi escolhido, e nada mais</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>Copia os escolhidos; o que está no destino com esses nomes se perde</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Manter am&amp;bos</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>Copia os escolhidos, com um número depois do nome</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Pu&amp;lar</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>Tira-os desta lista: não são copiados</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Repetir tu&amp;do</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>Copia de novo o que falhou; o que já está no destino é mantido</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>A cópia continua.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>São mostrados os primeiros %1.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>Um será tentado de novo quando esta cópia terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>%1 será tentado de novo quando esta cópia terminar.</numerusform>
            <numerusform>%1 serão tentados de novo quando esta cópia terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Recol&amp;her</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Recolher os problemas</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar os problemas</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>1 resolvido na nova tentativa</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>%1 resolvido na nova tentativa</numerusform>
            <numerusform>%1 resolvidos na nova tentativa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>&amp;Ver os pulados</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>Põe de volta na lista o que foi pulado</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 pulado</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 pulado</numerusform>
            <numerusform>%1 pulados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pular este arquivo</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>Pula este arquivo, aponta-o como problema e continua com os outros</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>Mostra ou oculta a velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Conferindo %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>Ainda contando: o total ainda não é conhecido</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>Por arquivos: %1%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 arquivos/s</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 arquivos · %2 encontrados até agora, ainda contando</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>O arquivo está copiado</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>Todos os %1 arquivos estão copiados</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 arquivos</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>Só conferindo: nada é alterado</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>%1 relidos e iguais</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>Gravando os últimos %1 no disco: não o desconecte ainda</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>Fazendo os últimos ajustes: não desconecte o disco ainda</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 processados</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 no disco</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 processado, %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>aguardando a sua resposta</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>sem avanço há %1</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>ao lado dos originais</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>ao lado do original</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 arquivos/s</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>Máximo: %1 nos últimos %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>Nada foi copiado ainda</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>&amp;Página para ler ou imprimir (HTML)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>&amp;Texto simples…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>Ta&amp;bela (CSV)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>Para p&amp;rogramas (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>Se o nome já existir</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Se o &amp;nome já existir</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Número automático de processos de cópia</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>Tantos processos de cópia quantos os discos puderem aproveitar; descobre-se ao copiar</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Número de processos de cópia</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>P&amp;rocessos de cópia</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relê tudo do disco e compara; demora mais</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>o da área de trabalho</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Vale a partir do próximo início do programa</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>Avi&amp;sar quando uma cópia terminar</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>Com uma notificação da área de trabalho, também quando uma cópia espera uma resposta</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>As novas cópias começam com estes valores. O modo de copiar pode ser escolhido de outra forma para uma única cópia; o número de processos, enquanto ela é feita.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>Pastas estão sendo copiadas</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 arquivos/s</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (procura arquivos)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (finaliza)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>Processo de cópia %1, PID %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>O kernel diz: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>Substituições após um fim inesperado: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>Processos de cópia</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Pr&amp;ocessos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>Mostra ou oculta os processos de cópia</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>&amp;Pular %1</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>&amp;Encerrar o processo de cópia %1</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>copiando tudo</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>sem sinal há 123 s</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 arquivos/s</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>há 123 s</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>esperando o disco</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>Número de processos de cópia</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>Quantos processos copiam ao mesmo tempo; mais um encontra os arquivos e outro finaliza as pastas</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>Número automático de processos de cópia</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>Tantos processos de cópia quantos os discos puderem aproveitar; descobre-se ao copiar</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 copia</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 copia</numerusform>
            <numerusform>%1 copiam</numerusform>
        </translation>
    </message>
</context>
</TS>
