<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>en cours de copie</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1&#xa0;: en cours de copie par un autre processus</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>aucune copie n’a été interrompue</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1&#xa0;: aucune copie interrompue de ce nom (voir --jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>%1 copies ont été interrompues&#xa0;: indiquez laquelle (voir --jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1&#xa0;: oubliée&#xa0;; ce qui est déjà arrivé reste</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>aucune copie n’est encore terminée</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1&#xa0;: plusieurs copies portent ce nom (voir --history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1&#xa0;: aucune copie passée de ce nom (voir --history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>affichage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1 : oubliée ; elle n’avait pas commencé</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>à côté des originaux</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>son disque ou son dossier n’est pas là en ce moment</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1&#xa0;: branchez son disque et utilisez --continue %1, ou oubliez cette copie avec --discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1&#xa0;: cette option n’existe pas (une SOURCE qui commence par - se place après --)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 demande une valeur (si elle commence par --, écrivez %1=VALEUR)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1&#xa0;: la valeur est vide</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into et --as ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers&#xa0;: %1 n’est ni un nombre de 1 à %2 ni auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict&#xa0;: %1 n’est ni ask, ni leave, ni skip, ni overwrite, ni rename, ni newer, ni different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit&#xa0;: %1 n’est pas un débit d’au moins 1K&#xa0;: octets par seconde, comme 500K, 1.5M ou 20M, ou none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions&#xa0;: %1 n’est ni source ni destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs, --continue, --discard, --history et --report ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format&#xa0;: %1 n’est ni text, ni csv, ni json, ni html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash&#xa0;: %1 n’est ni xxh128 ni sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash demande --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format demande --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs, --continue, --discard, --history et --report ne prennent ni SOURCE ni destination&#xa0;: la copie les connaît déjà</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>aucune SOURCE indiquée (voir --help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>une SOURCE est vide</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only demande une seule SOURCE, --as PATH, et pas --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest ne va pas avec --dry-run ni --verify-only&#xa0;: rien n’est copié</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as prend une seule SOURCE&#xa0;; %1 sont indiquées (--into en prend plusieurs)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>plusieurs SOURCE demandent --into FOLDER</translation>
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
        <translation>Copie des dossiers et des fichiers avec plusieurs processus de copie.

poolcopy-cli [options] SOURCE... --into FOLDER   chaque SOURCE devient FOLDER/&lt;son nom&gt;
poolcopy-cli [options] SOURCE --as PATH          SOURCE devient PATH
poolcopy-cli [options] SOURCE                    SOURCE devient &lt;SOURCE&gt;_copie, juste à côté
poolcopy-cli --jobs | --continue [ID] | --discard ID   copies interrompues
poolcopy-cli --history | --report ID             copies terminées
poolcopy-cli --verify-only SOURCE --as PATH      compare les deux, ne modifie rien

  --workers N|auto      processus de copie, de 1 à 64&#xa0;; auto (par défaut)&#xa0;: autant que les
                          disques peuvent en employer, déterminé pendant la copie
  --on-conflict RULE    que faire quand un nom est déjà pris par autre chose&#xa0;:
                          ask        demander dans le terminal (par défaut dans un terminal)
                          leave      laisser et signaler un problème (par défaut ailleurs)
                          skip       laisser, par choix
                          overwrite  remplacer
                          rename     le nouveau devient «&#xa0;name 2.ext&#xa0;»
                          newer      remplacer si la source est plus récente, sinon ignorer
                          different  remplacer, sauf si le contenu est le même
  --limit RATE          au plus tant d’octets par seconde, tous processus de copie réunis&#xa0;:
                          500K, 1.5M, 20M … (K, M, G en base 1000, Ki, Mi, Gi en base 1024)&#xa0;;
                          none ou 0&#xa0;: aucune limite
  --polite              laisser passer d’abord les autres travaux sur les disques
  --no-polite           ne plus le faire : avec --continue
  --permissions WHOSE   source (par défaut)&#xa0;: propriétaire, mode et ACL sont conservés&#xa0;;
                        destination&#xa0;: ceux que le dossier d’arrivée donne à ce qu’on y crée
  --no-flush            terminer quand le système a les données, sans attendre le disque
                        (une version plus ancienne n’est remplacée que par ce que le disque a)
  --verify              tout relire sur le disque et comparer
  --manifest FILE       écrire une somme de contrôle par fichier dans FILE, pour xxhsum -c
  --manifest-hash HASH  xxh128 (par défaut), ou sha256 pour sha256sum -c
  --one-file-system     ne pas entrer dans les autres disques montés sous une SOURCE
  --dry-run             dire ce qui serait fait, ne rien modifier
  --json                un objet JSON par ligne sur la sortie standard
  --quiet               ni progression ni résumé
  --jobs                lister les copies interrompues et celles en cours
  --continue [ID]       en reprendre une&#xa0;; ID est facultatif s’il n’y en a qu’une
  --discard ID          supprimer ce qu’une copie a créé jusqu’ici
  --history             lister les 200 dernières copies
  --report ID           tout dire sur l’une d’elles&#xa0;: résultat, chiffres, problèmes
  --format FORMAT       de ce rapport&#xa0;: text (par défaut), csv, json ou html
  --help, --version     afficher ceci, ou la version, et terminer

Les options peuvent se trouver n’importe où avant --&#xa0;; après, tout est SOURCE. --option=VALUE
équivaut à --option VALUE. Avec une barre oblique à la fin, une SOURCE qui est un lien désigne
le dossier vers lequel il mène&#xa0;; sans elle, le lien.

Tant que la ligne de progression s’affiche dans un terminal, certaines touches agissent aussitôt&#xa0;:
p suspend et reprend, - et + abaissent et relèvent la limite, i active et désactive --polite,
s saute ce qui ne répond pas, ? indique les touches.

Code de retour&#xa0;: 0 tout est là&#xa0;; 1 quelque chose n’a pas pu être copié, ou la copie n’a pas pu
continuer&#xa0;; 2 refusé, rien n’a été modifié&#xa0;; 130 annulé. Une copie interrompue reste dans un
dossier inachevé&#xa0;; la même commande, ou --continue, la reprend.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 et %2 ne vont pas ensemble</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (avec %2 éléments)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Relu et comparé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>En sûreté sur le disque</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>pas certain</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>Liste de sommes de contrôle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(les %1 premiers sont indiqués)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>Rapport PoolCopy&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>Rapport PoolCopy %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Fichiers copiés</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>Contenu copié</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>non, seulement en mémoire</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Octets copiés</translation>
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
        <translation>%1 sur %2 fichiers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 trouvés pour l’instant</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>discret</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>le disque ne répond plus depuis %1 secondes&#xa0;; le reste continue</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>ce dossier inachevé est repris</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (concerne %2 éléments)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  écraser ce qui est là              n  l’écraser si le nouveau est plus récent
  s  passer : garder ce qui est là      d  l’écraser s’ils diffèrent
  r  donner au nouveau un nom libre     l  le laisser, et le compter comme problème
Répondez par o, s, r, n, d ou l, suivi de «&#xa0;all&#xa0;» si cela vaut aussi pour le reste&#xa0;: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1&#xa0;: ce nom est déjà pris
  en place&#xa0;: %2, %3    nouveau&#xa0;: %4, %5
  (o) remplacer, (s) ignorer, (r) renommer le nouveau, remplacer si (n) plus récent ou (d) différent, (l) laisser&#xa0;; «&#xa0;o all&#xa0;» pour tous les autres&#xa0;: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>annulé&#xa0;: il reste inachevé, et la même commande le reprend</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>il reste inachevé, et la même commande le reprend</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>annulé&#xa0;: ce qui est en place est complet, et la même commande reprend la suite</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>ce qui est en place est complet, et la même commande reprend la suite</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>un autre problème n’est pas indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>%1 autre problème n’est pas indiqué</numerusform>
            <numerusform>%1 autres problèmes ne sont pas indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>un élément était déjà là</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 élément était déjà là</numerusform>
            <numerusform>%1 éléments étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>un processus de copie ne répond pas&#xa0;; arrêt malgré tout</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p suspend et reprend · - et + abaissent et relèvent la limite · i active ou non le mode discret · s saute ce qui ne répond pas · Ctrl-C annule</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>affichage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>le disque ne répond plus depuis %1 secondes ; le reste continue (s saute ceci)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>Rien de bloqué ne peut être sauté.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>le disque de la source n’est plus là</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>le disque n’est plus là</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>disparu pendant la copie</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>son dossier n’est plus là</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>votre part du disque (quota) est épuisée</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>le nom est trop long pour ce disque</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>ce disque n’accepte pas un tel nom</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>le fichier est trop gros pour ce disque</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>le disque n’arrive pas à lire (erreur d’entrée/sortie)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>le disque n’arrive pas à écrire (erreur d’entrée/sortie)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>le système de fichiers du disque est endommagé</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>un lien fait obstacle, ou des liens tournent en rond</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>un dossier était attendu, mais ce n’en est pas un</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>ce nom est déjà pris</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>ce disque n’accepte plus d’autre nom pour un même fichier</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>c’est sur un autre disque</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>ce disque ne sait pas le faire</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>le disque n’a pas répondu</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>c’est chiffré, et la clé manque</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 dossier</numerusform>
            <numerusform>%1 dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>la raison n’est pas connue</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>cible du lien</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>numéro de périphérique</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>droits d’accès</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>propriétaire ou groupe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>attributs étendus</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>liste d’accès</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>liens physiques</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>impossible de lire ce dossier</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>impossible de lire ce lien</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>impossible de créer ce dossier</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>impossible d’ouvrir ce dossier</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>création impossible</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>impossible de créer ce lien</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>impossible de créer ce lien physique</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>impossible de créer ce fichier spécial</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>impossible de régler ses dates, son propriétaire ou ses droits</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>impossible de l’amener sur le disque</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>impossible de lui donner son nom</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>n’est pas fiable</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>n’est pas dans la source</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>n’a pas été copié</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>la copie a été arrêtée avant que son dossier ait reçu son nom</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>impossible de réserver le dossier inachevé</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>le disque n’a pas tout pris</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>impossible de lui donner son nom définitif</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>n’a pas reçu son nom définitif</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>impossible de le mettre de côté</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>suppression impossible</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>impossible d’écrire la liste de sommes de contrôle</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>copie impossible</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>rien ne peut être créé ici</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>la copie a été arrêtée</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>la copie n’a pas démarré</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>modifié sans cesse pendant la copie</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>finit avant la taille annoncée</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>même taille et même date que la source, mais autre contenu</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>l’un est un dossier, l’autre non</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>ce disque confond son nom avec celui d’un autre élément du même dossier</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>sa place est la source elle-même</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>présent seulement dans la source</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>présent seulement à destination</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>le disque ne rend pas ce qui a été écrit (erreur d’entrée/sortie)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>le disque rend un autre contenu que celui qui a été écrit</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy utilise lui-même ce nom pendant qu’il crée un dossier</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>ce nom a été pris entre-temps</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>les processus qui le copiaient se sont terminés de façon inattendue</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>ignoré parce que le disque ne répondait pas</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>vous l’avez ignoré</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>le processus de pid %1 y est encore bloqué et pourrait encore écrire</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>le message d’un processus de copie n’a pas de sens</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>la source et la destination sont les mêmes</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>la destination se trouve dans la source</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>la liste de sommes de contrôle se trouverait dans une source</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>ce qui porte ce nom n’est pas une liste de sommes de contrôle, et reste en place</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>la copie elle-même doit porter ce nom</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>son dossier n’est pas là</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>vous l’avez annulé&#xa0;; la copie elle-même est complète</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>deux sources auraient ce nom</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>il faut un dossier ici, mais il n’y a rien</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>il faut un dossier ici, mais ce n’en est pas un</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>la source n’a pas de nom à elle</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>en cours de copie par le processus de pid %1</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>en cours de copie par un autre processus</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>les processus de copie se terminent sans cesse de façon inattendue</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>impossible de lancer le programme des processus de copie</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>un chemin est vide</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>ce disque ne sait pas renommer les dossiers</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>le reste n’a pas encore été copié</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>Donnez-vous le droit de lecture, puis réessayez.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Donnez-vous le droit d’écrire à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>Copiez sur un disque qui accepte de plus gros fichiers.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>Changez le nom, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>Fermez le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>Regardez si le disque est toujours branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>Donnez à la copie un nom plus court avec --as.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>Donnez à la copie un nom plus court.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>Indiquez un autre endroit avec --into ou --as.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>Donnez un nom à la copie avec --as.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Donnez un nom à la copie.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>Copiez-les l’une après l’autre, à des endroits différents.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>Attendez sa fin ou arrêtez-le, puis relancez cette copie.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>Déplacez ou renommez ce qui porte ce nom, puis relancez la même copie&#xa0;: elle reprend à partir du dossier inachevé.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>Rebranchez le disque, puis relancez la même copie&#xa0;: elle reprend.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>Quand le disque répondra de nouveau, relancez la même copie&#xa0;: elle reprend.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>Quand ce processus sera terminé, relancez la même copie&#xa0;: elle reprend.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>Il faut peut-être réinstaller PoolCopy.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>Choisissez un autre endroit pour la liste.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>Donnez un autre nom à la liste.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>Peut-être endommagé&#xa0;: --on-conflict overwrite le remplace.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>Peut-être endommagé&#xa0;: copiez de nouveau et remplacez.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>Voir --on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>Remplacez, ou gardez les deux.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>Renommez l’un des deux, puis réessayez.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>Déplacez l’un des deux, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>Copiez de nouveau quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>Relancez la même copie&#xa0;: elle reprend.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>Faites de la place sur le disque, puis relancez la même copie&#xa0;: elle reprend.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>Le disque est peut-être défaillant&#xa0;: copiez d’abord le plus important.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>Le disque est peut-être défaillant&#xa0;: utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>Le disque devrait être vérifié et réparé.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>Le propriétaire ou le groupe d’un élément n’a pas pu être conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Le propriétaire ou le groupe de %1 élément n’a pas pu être conservé.</numerusform>
            <numerusform>Les propriétaires ou les groupes de %1 éléments n’ont pas pu être conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>Les droits d’accès d’un élément n’ont pas pu être entièrement conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>Les droits d’accès de %1 élément n’ont pas pu être entièrement conservés.</numerusform>
            <numerusform>Les droits d’accès de %1 éléments n’ont pas pu être entièrement conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>Les attributs étendus d’un élément n’ont pas pu être conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Les attributs étendus de %1 élément n’ont pas pu être conservés.</numerusform>
            <numerusform>Les attributs étendus de %1 éléments n’ont pas pu être conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>La liste d’accès (ACL) d’un élément n’a pas pu être conservée.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>La liste d’accès (ACL) de %1 élément n’a pas pu être conservée.</numerusform>
            <numerusform>Les listes d’accès (ACL) de %1 éléments n’ont pas pu être conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>Les dates d’un élément n’ont pas pu être conservées.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Les dates de %1 élément n’ont pas pu être conservées.</numerusform>
            <numerusform>Les dates de %1 éléments n’ont pas pu être conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>Un lien physique est devenu un fichier à part.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 lien physique est devenu un fichier à part.</numerusform>
            <numerusform>%1 liens physiques sont devenus des fichiers à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>Un dossier a disparu de la source pendant la copie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 dossier a disparu de la source pendant la copie.</numerusform>
            <numerusform>%1 dossiers ont disparu de la source pendant la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>Un dossier a été laissé de côté, comme demandé&#xa0;: un autre disque y est monté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>%1 dossier a été laissé de côté, comme demandé&#xa0;: un autre disque y est monté.</numerusform>
            <numerusform>%1 dossiers ont été laissés de côté, comme demandé&#xa0;: d’autres disques y sont montés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>Un élément d’un passage précédent n’est plus dans la source et a été mis de côté, dans un dossier .set-aside à côté de la copie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>%1 élément d’un passage précédent n’est plus dans la source et a été mis de côté, dans un dossier .set-aside à côté de la copie.</numerusform>
            <numerusform>%1 éléments d’un passage précédent ne sont plus dans la source et ont été mis de côté, dans un dossier .set-aside à côté de la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>Ce disque ne dit pas ce qu’il a écrit&#xa0;: ne le débranchez pas avant de l’avoir éjecté.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>Un dossier est apparu trop tard dans la source pour être copié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>%1 dossier est apparu trop tard dans la source pour être copié.</numerusform>
            <numerusform>%1 dossiers sont apparus trop tard dans la source pour être copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>Le dossier inachevé d’une autre source porte le même nom&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>%1 dossier inachevé d’une autre source porte le même nom&#xa0;: il a été laissé tel quel.</numerusform>
            <numerusform>%1 dossiers inachevés d’autres sources portent le même nom&#xa0;: ils ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>Un fichier n’est pas dans la liste de sommes de contrôle&#xa0;: l’outil qui lit ces listes ne peut pas lire son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 fichier n’est pas dans la liste de sommes de contrôle&#xa0;: l’outil qui lit ces listes ne peut pas lire son nom.</numerusform>
            <numerusform>%1 fichiers ne sont pas dans la liste de sommes de contrôle&#xa0;: l’outil qui lit ces listes ne peut pas lire leurs noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 n’en a pas.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>Le propriétaire ou le groupe d’un élément ne peut pas être conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Le propriétaire ou le groupe de %1 élément ne peut pas être conservé.</numerusform>
            <numerusform>Les propriétaires ou les groupes de %1 éléments ne peuvent pas être conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>Les droits d’accès d’un élément ne peuvent pas être entièrement conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>Les droits d’accès de %1 élément ne peuvent pas être entièrement conservés.</numerusform>
            <numerusform>Les droits d’accès de %1 éléments ne peuvent pas être entièrement conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>Les attributs étendus d’un élément ne peuvent pas être conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Les attributs étendus de %1 élément ne peuvent pas être conservés.</numerusform>
            <numerusform>Les attributs étendus de %1 éléments ne peuvent pas être conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>La liste d’accès (ACL) d’un élément ne peut pas être conservée.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>La liste d’accès (ACL) de %1 élément ne peut pas être conservée.</numerusform>
            <numerusform>Les listes d’accès (ACL) de %1 éléments ne peuvent pas être conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>Les dates d’un élément ne peuvent pas être conservées.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Les dates de %1 élément ne peuvent pas être conservées.</numerusform>
            <numerusform>Les dates de %1 éléments ne peuvent pas être conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>Un lien physique devient un fichier à part.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 lien physique devient un fichier à part.</numerusform>
            <numerusform>%1 liens physiques deviennent des fichiers à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1&#xa0;octet</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1&#xa0;octet</numerusform>
            <numerusform>%1&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 sur %2 sont en place</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>%1 fichiers sur %2 sont en place</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>%1 sont en place</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>Le disque est peut-être trop plein&#xa0;: il manque au moins %1.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Le disque ne peut pas contenir autant de fichiers et de dossiers&#xa0;: au moins %1 de trop.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>encore environ %1 seconde</numerusform>
            <numerusform>encore environ %1 secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>encore environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>encore environ %1 minute</numerusform>
            <numerusform>encore environ %1 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>encore environ une heure</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>encore environ %1 heure</numerusform>
            <numerusform>encore environ %1 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>encore environ un jour</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>encore environ %1 jour</numerusform>
            <numerusform>encore environ %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>laisser tel quel et le signaler</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>me demander</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>remplacer si plus ancien</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>remplacer si taille ou contenu diffère</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 et un autre</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>Attend «&#xa0;%1&#xa0;»&#xa0;: même disque</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Examen de la source</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Relecture et comparaison</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>Finition des dossiers</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>Attribution du nom définitif</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Terminé, avec des problèmes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>aucun signe de vie depuis %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>terminé, redémarre</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>prépare</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>explore</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>crée des liens physiques</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>donne les noms</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>finit les dossiers</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>écrit sur le disque</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>donne le nom définitif</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relit</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>écrit la liste de sommes de contrôle</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>Le processus de copie %1 (pid %2) est encore bloqué dans le noyau&#xa0;; il se terminera de lui-même quand le disque répondra.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>en sommeil</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>attend le disque</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>Rien n’a été copié ni modifié.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Il ne peut pas contenir autant de fichiers et de dossiers&#xa0;: au moins %1 de trop.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>Il faut encore environ %1 sur le disque.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>Il faut encore au moins %1 sur le disque.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>Copié&#xa0;: %1 (%2) en %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>Copié&#xa0;: %1 en %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>Un était déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 était déjà là.</numerusform>
            <numerusform>%1 étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>Un a été ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>%1 a été ignoré.</numerusform>
            <numerusform>%1 ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>Un n’a pas pu être copié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>%1 n’a pas pu être copié.</numerusform>
            <numerusform>%1 n’ont pas pu être copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>Un dossier n’a pas pu être copié&#xa0;: lecture impossible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>%1 dossier n’a pas pu être copié&#xa0;: lecture impossible.</numerusform>
            <numerusform>%1 dossiers n’ont pas pu être copiés&#xa0;: lecture impossible.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>Inscrit dans %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>Il y a eu un problème.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>Il y a eu %1 problème.</numerusform>
            <numerusform>Il y a eu %1 problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>Le disque est peut-être encore en train d’écrire.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>Les deux sont identiques&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>Une différence a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>%1 différence a été trouvée.</numerusform>
            <numerusform>%1 différences ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Rien ne serait copié.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>À copier&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>À copier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>Un est déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 est déjà là.</numerusform>
            <numerusform>%1 sont déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>La question vous serait posée pour un.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>La question vous serait posée pour %1.</numerusform>
            <numerusform>La question vous serait posée pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>Un serait ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>%1 serait ignoré.</numerusform>
            <numerusform>%1 seraient ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>Un nom est pris par une autre version</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 nom est pris par une autre version</numerusform>
            <numerusform>%1 noms sont pris par d’autres versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>plus ancien en place</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>plus récent en place</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>différent en place, de même date</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>noms que ce disque n’accepte pas</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>noms que ce disque confond avec d’autres</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>trop gros pour ce disque</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>liens et fichiers spéciaux que ce disque ne peut pas contenir</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>impossibles à mettre à leur place</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>Il faut %1&#xa0;; libre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>Jusqu’à %1 de plus si d’autres versions sont remplacées ou gardées à côté.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>Fichiers pour lesquels le disque a encore de la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>can&apos;t be read: permission denied</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, tried again</source>
        <comment>the name of a copy of what failed before</comment>
        <translation>%1, nouvel essai</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>le processus de pid %1 d’une copie précédente y est encore bloqué et pourrait encore écrire</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>Il se termine quand le disque répond. Relancez alors cette copie.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>un dossier occupe sa place</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>un fichier occupe la place d’un dossier</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>un problème</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problème</numerusform>
            <numerusform>%1 problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>Nouvel essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>Nouvel essai, copié&#xa0;: %1 (%2) en %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>Nouvel essai, copié&#xa0;: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>%1 n’a pas pu être copié (%2).</numerusform>
            <numerusform>%1 n’ont pas pu être copiés (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>C’est seulement en mémoire&#xa0;: tout est perdu quand l’ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Tout est sur le disque.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>Ce qui a été copié est sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>%1 ne peut pas être copié (%2).</numerusform>
            <numerusform>%1 ne peuvent pas être copiés (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>Un ne peut pas être copié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>%1 ne peut pas être copié.</numerusform>
            <numerusform>%1 ne peuvent pas être copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>un processus d’une copie précédente y est encore bloqué et pourrait encore écrire</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 En premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>D’après sa taille, cela ne tient pas. Il faut %1&#xa0;; libre&#xa0;: %2&#xa0;; il manque %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>Il n’y avait rien à copier&#xa0;: un élément était déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>Il n’y avait rien à copier&#xa0;: %1 élément était déjà là.</numerusform>
            <numerusform>Il n’y avait rien à copier&#xa0;: %1 éléments étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>Il est vide&#xa0;: il n’y avait aucun fichier à copier.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>Le disque n’a pas pu être éjecté&#xa0;: un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>L’ordinateur n’a pas pu être mis en veille ou éteint.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>La destination n’est pas un disque que l’on peut éjecter.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>Le disque est éjecté et peut être retiré.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>L’ordinateur se met en veille dans %1.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>L’ordinateur s’éteint dans %1.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>Toutes les copies sont terminées.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>Ét&amp;eindre</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Laisser allumé</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>Afficher les &amp;copies</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>&amp;Arrêter la copie et quitter</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>&amp;Simuler d’abord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>Regarde ce qui serait copié, et ne modifie rien</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>Déposez des dossiers ici</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>ou collez ce que vous avez copié dans le gestionnaire de fichiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Choisir des &amp;dossiers…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>Dossiers à copier</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>Retire de cette liste ceux qui sont sélectionnés&#xa0;; rien ne change sur le disque</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>Déposez d’autres dossiers ici</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>Copier dans quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copier &amp;vers</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si un &amp;nom est déjà pris</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relit tout sur le disque et compare&#xa0;; prend plus de temps</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>Le choix n’est pas un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copier…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>Choisissez des dossiers, et ils sont copiés comme indiqué ici</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>Choisissez des dossiers à copier</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Op&amp;tions</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>Afficher ou masquer les autres choix possibles pour cette copie seule</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuer en a&amp;rrière-plan</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>La fenêtre revient si vous devez intervenir, ou quand le programme est ouvert de nouveau</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>La copie n’a pas encore commencé. Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>%1 copies n’ont pas encore commencé. Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>La copie n’est pas terminée. L’arrêter et fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>%1 copies ne sont pas terminées. Les arrêter et fermer la fenêtre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>Comparer le conten&amp;u</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>Un processus lit les deux&#xa0;; la copie continue pendant ce temps</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus gros</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>Le contenu est le même.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>Le contenu est différent.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>Comparaison du contenu…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>Même taille&#xa0;; le contenu n’a pas été comparé.</translation>
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
        <translation>plus récent</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>de même date</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1, même contenu</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1, plus gros de %2</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, plus petit de %2</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1, même taille, autre contenu</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1, même taille</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>À copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>Le fichier à copier est %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>Noms déjà pris</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>tous, même ceux à venir</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>Rempla&amp;cer</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>Le fichier en place est perdu</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>Le nouveau fichier reçoit un numéro après son nom</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>Le fichier en place reste tel quel</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>Remplacé seulement si le fichier à copier a été modifié plus tard</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>S’appli&amp;que à</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>À quoi s’applique la réponse</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>Un nom est déjà pris. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>%1 noms sont déjà pris. Que faire de ceux qui sont sélectionnés&#xa0;?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>les %1 sélectionnés</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>tous ceux plus récents que ce qui est en place</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>tous ceux plus anciens que ce qui est en place</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>tous ceux de même date</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>tous ceux de même contenu</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>même ceux à venir</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>Remplacer si plus réce&amp;nt</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>Remplacer si di&amp;fférent</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>Remplacé si la taille ou le contenu diffère, quel que soit le plus récent</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>Garder ce dossier dans la liste</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>À côté de l’original, sous le nom «&#xa0;&lt;nom&gt;%1&#xa0;»</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ Dans %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>Les dossiers que vous choisissez peuvent être gardés dans la liste</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>Gardé dans la liste&#xa0;; appuyez pour ne plus l’y garder</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ga&amp;rder</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>&amp;Autre copie</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>La même copie de nouveau&#xa0;; ce qui est déjà là est gardé</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Enregistre dans un fichier tout ce que l’on sait de cette copie</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>Le dossier inachevé est gardé. La même copie, relancée, le reprend.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>Suppression du dossier inachevé…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>Le dossier inachevé est supprimé.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>Le dossier inachevé n’a pas pu être supprimé en entier. Ce qui reste est ici&#xa0;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>Vous pouvez débrancher le disque.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>Tout n’a pas été copié. Vous pouvez débrancher le disque.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>Ce qui est déjà copié se trouve dans un dossier inachevé. Le garder pour reprendre plus tard, ou le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>Ce qui est déjà copié se trouve dans un dossier inachevé. Il peut être repris ou supprimé.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>Un de plus a été copié au nouvel essai.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>%1 de plus a été copié au nouvel essai.</numerusform>
            <numerusform>%1 de plus ont été copiés au nouvel essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>Choisir un autre endroit ou d’autres dossiers&#xa0;: ce qui était choisi est déjà rempli</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>Les dossiers inachevés sont supprimés.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>Les dossiers inachevés n’ont pas pu être supprimés en entier. Ce qui reste est ici&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>Ce qui est déjà copié se trouve dans %1 dossier inachevé. Le garder pour reprendre plus tard, ou le supprimer&#xa0;?</numerusform>
            <numerusform>Ce qui est déjà copié se trouve dans %1 dossiers inachevés. Les garder pour reprendre plus tard, ou les supprimer&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>Ce qui est déjà copié se trouve dans %1 dossier inachevé. Il peut être repris ou supprimé.</numerusform>
            <numerusform>Ce qui est déjà copié se trouve dans %1 dossiers inachevés. Ils peuvent être repris ou supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Ga&amp;rder</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Supprimer ce qui est déjà copié&#xa0;? Le dossier inachevé est supprimé. L’original reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>Supprimer ce qui est déjà copié&#xa0;? %1 dossier inachevé est supprimé. Les originaux restent tels quels.</numerusform>
            <numerusform>Supprimer ce qui est déjà copié&#xa0;? %1 dossiers inachevés sont supprimés. Les originaux restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>Les dossiers inachevés sont gardés. La même copie, relancée, les reprend.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>Suppression des dossiers inachevés…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>Le rapport n’a pas été enregistré&#xa0;: %1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Le rapport est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>&amp;Effacer l’historique…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>Copies passées</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>Rien n’a encore été copié. Chaque copie terminée est gardée ici, avec ses chiffres et ses problèmes.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>Les oublie toutes&#xa0;; ce qui a été copié reste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>&amp;Copier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>La même copie encore une fois&#xa0;; ce qui est déjà là et identique est gardé</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>Ouvre le dossier de destination</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Enregistre dans un fichier tout ce que l’on sait de cette copie</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>La retire de cette liste&#xa0;; ce qui a été copié reste</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, durée %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>Oublier toutes les copies passées&#xa0;?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>Seule cette liste disparaît. Ce qui a été copié reste où il est.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>à côté des originaux</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>A&amp;ttendre encore</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>Ignorer ce fic&amp;hier</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>A&amp;bandonner ce disque</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>Redemande s’il donne signe de vie puis se bloque à nouveau</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>Le disque ne répond plus depuis %1 pendant qu’il écrit.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>Le disque ne répond pas&#xa0;: le processus de copie %1 n’a donné aucun signe de vie depuis %2.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>%1 processus de copie sont bloqués.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Les autres continuent.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>Rien d’autre ne peut continuer.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>Pid %1. État selon le noyau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>Le laisse de côté, le signale comme problème et continue avec les autres</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>Il n’y a rien ici que l’on puisse laisser de côté</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>Termine cette copie maintenant, sans attendre le disque. Elle pourra être reprise quand il répondra de nouveau.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>Laisse de côté tout ce qui est sur ce disque, le signale comme problème et continue avec le reste&#xa0;: %1</translation>
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
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>Retire de cette liste les copies terminées&#xa0;; rien ne change sur le disque</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Lancer maintenant</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>Deux copies à la fois sur un disque&#xa0;: chacune prend plus de temps</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>Un disque ne répond pas</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>Terminé, 1 problème</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>Terminé, %1 problèmes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>Une question attend votre réponse&#xa0;: l’afficher</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>Il y a des problèmes&#xa0;: les afficher</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>Attend une autre copie&#xa0;: même disque</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>En pause avant d’avoir commencé</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>terminé, avec des problèmes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copies</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 copies, %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>Ce qui est déjà copié reste.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>Ce qui n’a pas encore commencé n’est pas oublié.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>À la prochaine ouverture de PoolCopy, vous pourrez reprendre.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>Ce qui est en cours de nouvel essai et n’arrive pas pourra être essayé avec une nouvelle copie.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>Une vérification ne modifie rien et est simplement abandonnée.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>Le programme poolcopy-worker, qui fait la copie, est introuvable à côté de celui-ci. Veuillez réinstaller PoolCopy.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>Un élément n’est ni un fichier ni un dossier de cet ordinateur et a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>%1 éléments ne sont ni des fichiers ni des dossiers de cet ordinateur et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nouvelle copie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>Déposez ici pour une autre copie</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>Vous les avez coupés, mais PoolCopy ne fait que copier&#xa0;: les originaux restent où ils sont.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>Il n’y avait là ni fichier ni dossier.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>C’est une copie à part. Si elle partage un disque avec une copie inachevée, elle attend son tour.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Copies (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>Il n’y a ni fichier ni dossier copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. Dans un terminal, copiez avec poolcopy-cli (voir poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>Une copie vers %1 a aussi été demandée. Elle viendra ici quand celle-ci sera lancée ou que sa liste sera vide.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>Afficher la copie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>une réponse est attendue</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>Un nom est déjà pris à la destination. Le reste est copié pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>La copie de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>La copie de %1 a été interrompue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>Supprime ce qui est déjà copié&#xa0;; l’original reste</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>Oublier cette copie&#xa0;?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>Supprimer ce qui est déjà copié&#xa0;?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>Elle allait dans un dossier qui existait déjà&#xa0;; les fichiers arrivés y restent.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Le dossier inachevé est supprimé. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>La copie de %1 n’a pas commencé.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>L’oublie ; l’original reste</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>Elle n’a pas commencé : rien n’a été copié.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>Son disque ou son dossier n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>Son disque ou son dossier n’est pas là en ce moment : ce qui a été copié y reste.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>Dr&amp;oits d’accès</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>ceux de l’original</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>ceux du dossier de destination</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>Propriétaire, droits et listes d’accès de ce qui est nouveau&#xa0;; les dates sont conservées dans tous les cas</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>Terminer quand tout est sur le dis&amp;que</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>Sinon, une copie se termine quand le système a tout pris&#xa0;; si le disque est alors débranché, la fin peut y manquer</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>À la f&amp;in</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>éjecter le disque</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>Quand la dernière copie est terminée et que personne ne l’a annulée</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>droits d’accès du dossier de destination</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>sans attendre le disque</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>&amp;Discret</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>Li&amp;mite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>Vitesse maximale de tous les processus de copie réunis (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>Laisse passer d’abord les autres travaux sur les disques, et garde peu de données non écrites</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>Copier au plus tant de Mo par seconde&#xa0;:</translation>
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
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (avec %2 éléments)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>Ne modifie rien&#xa0;; vos choix restent</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si un &amp;nom est déjà pris</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>À copier&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>Rien n’est nouveau, mais d’autres versions sont en place.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>Rien ne peut être copié.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>Tout est déjà là.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>Laissé tel quel et signalé comme problème&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>La question vous est posée pour %1 pendant que le reste est copié.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>Laissé tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>Remplacé&#xa0;: %1. Ce qui est en place est perdu.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>Numéroté après le nom&#xa0;: %1. Ce qui est en place reste.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>Remplacé par plus récent&#xa0;: %1. Laissé tel quel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>Comparé, et remplacé si le contenu diffère&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copier la &amp;liste</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>&amp;Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>Rechercher dans les problèmes</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>Rechercher&#xa0;: un nom ou une raison</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>Copie ceux qui sont sélectionnés, ou tous, dans le presse-papiers sous forme de texte</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>Ouvre le dossier où se trouve l’élément sélectionné</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>Aucun problème ne contient « %1 » dans son nom ou sa raison.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Montrer dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>Un élément.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 élément.</numerusform>
            <numerusform>%1 éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (avec %2 éléments)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>Nouvel essai quand cette copie sera terminée.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>Nouvel essai, dans une copie à part.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>Réessayer ceu&amp;x-ci</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>Copie de nouveau ce qui est sélectionné, et rien d’autre</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Rempla&amp;cer</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>Copie ceux qui sont sélectionnés&#xa0;; ce qui porte ces noms est perdu</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>Copie ceux qui sont sélectionnés, avec un numéro après leur nom</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>Les retire de cette liste&#xa0;: ils ne sont pas copiés</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Tout réessa&amp;yer</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>Copie de nouveau ce qui a échoué&#xa0;; ce qui est déjà là est gardé</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problème</numerusform>
            <numerusform>%1 problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>La copie continue.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont indiqués.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>Nouvel essai pour un d’entre eux quand cette copie sera terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>Nouvel essai pour %1 d’entre eux quand cette copie sera terminée.</numerusform>
            <numerusform>Nouvel essai pour %1 d’entre eux quand cette copie sera terminée.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Masqu&amp;er</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Affich&amp;er</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Masquer les problèmes</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>1 résolu au nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>%1 résolu au nouvel essai</numerusform>
            <numerusform>%1 résolus au nouvel essai</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>Voir les ig&amp;norés</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>Remet dans la liste ce qui a été ignoré</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 ignoré</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 ignoré</numerusform>
            <numerusform>%1 ignorés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>Laisse ce fichier de côté, le signale comme problème et continue avec les autres</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>Afficher ou masquer la vitesse au fil du temps</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Simulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>Le compte est en cours&#xa0;: le total n’est pas encore connu</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>En fichiers&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 fichiers/s</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 fichiers · %2 trouvés, le compte continue</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>Le fichier est copié</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>Les %1 fichiers sont copiés</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 sur %2 fichiers</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>Simulation&#xa0;: rien n’est modifié</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>%1 relus et identiques</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>Écriture des derniers %1 sur le disque&#xa0;: ne le débranchez pas encore</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>Dernières mises en ordre&#xa0;: ne débranchez pas encore le disque</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 traités</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 traités, %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>annulation…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>rien ne bouge depuis %1</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>à côté des originaux</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>à côté de l’original</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 fichiers/s</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1&#xa0;: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>Au plus %1 au cours des dernières %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>Rien n’a encore été copié</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>&amp;Page à lire ou à imprimer (HTML)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>&amp;Texte brut…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>Ta&amp;bleau (CSV)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>Pour des pro&amp;grammes (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>Si un nom est déjà pris</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si un &amp;nom est déjà pris</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Nombre automatique de processus de copie</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>Autant de processus de copie que les disques peuvent en employer&#xa0;; déterminé pendant la copie</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Nombre de processus de copie</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Proce&amp;ssus de copie</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relit tout sur le disque et compare&#xa0;; prend plus de temps</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>celle du bureau</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>&amp;M’avertir à la fin d’une copie</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>Par une notification du bureau, aussi quand une copie attend une réponse</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>Les nouvelles copies partent de ces paramètres. La façon de copier peut être choisie autrement pour une seule copie, le nombre de processus pendant qu’elle tourne.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>Des dossiers sont en cours de copie</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 fichiers/s</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (trouve les fichiers)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (termine)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>Processus de copie %1, pid %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>État selon le noyau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>Remplacé après une fin inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Pid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>Processus de copie</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Proce&amp;ssus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>Afficher ou masquer les processus de copie</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>&amp;Ignorer %1</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>&amp;Terminer le processus %1</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>copie encore</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>aucun signe de vie depuis 123&#xa0;s</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 fichiers/s</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>il y a 123&#xa0;s</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>attend le disque</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>Nombre de processus de copie</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>Combien de processus copient en même temps ; un de plus trouve les fichiers, et un autre achève les dossiers</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>Nombre automatique de processus de copie</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>Autant de processus de copie que les disques peuvent en employer&#xa0;; déterminé pendant la copie</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 copie</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 copie</numerusform>
            <numerusform>%1 copient</numerusform>
        </translation>
    </message>
</context>
</TS>
