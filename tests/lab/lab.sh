#!/bin/sh
# The lab: what real servers do when something goes wrong. Starts the products that are installed on 127.0.0.1, makes
# each fault of faults.tsv, and those of products/NAME.tsv, happen, and compares the client's answer and the log with
# what is recorded and with db.
#
#     lab.sh [--record] [PRODUCT...]     all products of products/ if none is named; --record rewrites what is recorded
#     lab.sh --recorded                  starts nothing: compares what is recorded with db (in `make check')
#
# `make lab' and `make lab-record' call it, with these in the environment: LAB (this folder), ORIGIN, PEER and RESOLVER
# (the helper programs, not for --recorded), SQLITE3, DB (the database), RECORD (what is recorded). LAB_KEEP=yes keeps
# the folder of the run.
#
# A product is a file products/NAME.sh with these functions; those with a default below may be left out.
#
#     lab_version         prints the version, or nothing where the program is not installed
#     lab_start           starts it: lab_run COMMAND... in the foreground, with the file that lab_fill prints; what it
#                         starts has to run until the last fault, or be ended by lab_end
#     lab_logs            prints the paths of its logs; the first one gets a line for each request
#     lab_has FAULT       can it have this fault? (default: yes)
#     lab_needs FAULT     prints what is missing for it on this machine: then it is skipped (default: nothing is)
#     lab_make FAULT      makes a fault happen whose client is "own": prints what the client got, if anything
#     lab_prepare FAULT   what has to go before it (default: lab_prepare_default FAULT); its log belongs to the fault
#     lab_after FAULT     waits for what it logs only after the answer: lab_await_new PATTERN (default: nothing)
#     lab_normal          a filter: takes from the lines of a log what changes or does not matter; $stay in a long
#                         number keeps it from being taken away
#     lab_normal_answer   the same for the lines of an answer
#     lab_flag            a filter: finds the termination state or flag in the lines of a log, prints it
#
# They may set lab_name (the product in sign and outcome of db; by default NAME), lab_patience (seconds, see settle) and
# lab_lacks (what is not installed of what else it needs). They may use lab_fill, lab_run, lab_end, lab_ask, lab_curl,
# lab_until, lab_await, lab_await_new, $kind (of the fault, see below), and what follows; in a file for lab_fill, and in
# the files of requests/ and answers/, the right column stands for it.
#
#     $port, $tls_port, $mutual_port            @PORT@, @TLS_PORT@, @MUTUAL_PORT@: HTTP, TLS, TLS that demands a
#                                               certificate of the client
#     $spare_port, $spare_port2 to 6            @SPARE_PORT@, @SPARE_PORT2@ to 6: free ports, for what it likes
#     $origin, $refused, $full                  @ORIGIN@, @REFUSED@, @FULL@: the ports of origin.c
#     $folder                                   @FOLDER@: the product's own, for its logs and files
#     $files                                    @FILES@: static files, see make_files
#     $work                                     @WORK@: server.pem, server.key, both.pem, client-ca.pem; in it curl runs
#     $user, $group                             @USER@, @GROUP@: whom it becomes if root starts it
#     NAME=VALUE of lab_fill                    @NAME@
#     in requests/: $port                       @HOST@: address and port, for the field Host
#     in requests/ and answers/                 @FILL N@: x, N times
#     in answers/, the last line                @SILENT@: nothing more comes; @RESET@: the connection is reset
#
# The kind of a fault, in faults.tsv and NAME.tsv, says what a product has to be to have it: server (any), proxy, cache,
# tls, application. By these an application and the server in front of it leave faults out (see products/gateway). The
# other kinds say what it is about, and nothing goes by them: rule, cookie, check, client, start.
LC_ALL=C
export LC_ALL
umask 022
tab=$(printf '\t')
absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
LAB=$(absolute "$LAB") ORIGIN=$(absolute "$ORIGIN") PEER=$(absolute "$PEER") RESOLVER=$(absolute "$RESOLVER")

# ---- for the products --------------------------------------------------------

# What a product does if its file does not say otherwise.
defaults() {
    lab_name=$name lab_patience=2 lab_lacks=''
    lab_has() { :; }
    lab_needs() { :; }
    lab_normal() { cat; }
    lab_normal_answer() { cat; }
    lab_flag() { :; }
    lab_after() { :; }
    lab_prepare() { lab_prepare_default "$1"; }
}

# The first request, for faults that a second one has.
lab_prepare_default() {
    case $1 in
    idle-closed) lab_ask /idle-closed ;;
    rate-limited) lab_ask /limited ;;
    not-stored) lab_ask /not-stored ;;
    stale-served)
        lab_ask /stale-served -H 'Lab: ok'
        sleep 2 # it is fresh for a second, and ages are counted in whole ones
        ;;
    esac
}

# lab_fill [FILE [NAME=VALUE...]]: puts ports, folders and the VALUEs into a file of products/ (NAME.conf), in the
# places of @NAME@, and prints where the result is; an error if some place is left.
lab_fill() {
    file=${1-$name.conf} own=
    [ $# -eq 0 ] || shift
    for value; do
        own="$own;s#@${value%%=*}@#${value#*=}#g"
    done
    sed -e "s#@PORT@#$port#g" -e "s#@TLS_PORT@#$tls_port#g" -e "s#@MUTUAL_PORT@#$mutual_port#g" \
        -e "s#@SPARE_PORT@#$spare_port#g" -e "s#@SPARE_PORT2@#$spare_port2#g" -e "s#@SPARE_PORT3@#$spare_port3#g" \
        -e "s#@SPARE_PORT4@#$spare_port4#g" -e "s#@SPARE_PORT5@#$spare_port5#g" -e "s#@SPARE_PORT6@#$spare_port6#g" \
        -e "s#@ORIGIN@#$origin#g" -e "s#@REFUSED@#$refused#g" -e "s#@FULL@#$full#g" \
        -e "s#@FOLDER@#$folder#g" -e "s#@FILES@#$files#g" -e "s#@WORK@#$work#g" -e "s#@USER@#$user#g" \
        -e "s#@GROUP@#$group#g" -e "${own#;}" "$LAB/products/$file" >"$folder/$file"
    ! grep -H -n '@[A-Z][A-Z_0-9]*@' "$folder/$file" >>"$folder/unfilled" || return 1
    echo "$folder/$file"
}

# lab_run COMMAND...: in a process group of its own, so that nothing of it is left afterwards; it writes to $folder/out
# and $folder/err.
lab_run() {
    setsid "$@" >>"$folder/out" 2>>"$folder/err" </dev/null &
    ran=$!
    echo "$ran $(start_of "$ran")" >>"$folder/pids"
}

# lab_end PID: ends what lab_run has started (its PID was $! then) before the others.
lab_end() {
    grep "^$1 " "$folder/pids" >"$folder/ending"
    grep -v "^$1 " "$folder/pids" >"$folder/pids.left"
    mv "$folder/pids.left" "$folder/pids"
    read -r pid start <"$folder/ending" && end_process "$pid" "$start"
}

# lab_curl OPTION... URL: curl, whatever the machine sets for it.
lab_curl() {
    curl -q -s -m 10 --noproxy '*' -A lab "$@"
}

# lab_ask PATH [OPTION...]: a request that is no fault yet; what was logged so far belongs to none.
lab_ask() {
    path=$1
    shift
    sizes >"$folder/before"
    lab_curl -o "$folder/ignored" "$@" "http://127.0.0.1:$port$path"
    settle
    sizes >"$folder/marks"
}

# lab_until SECONDS COMMAND...: again and again until it succeeds, about so long at most.
lab_until() {
    rounds=$(($1 * 20))
    shift
    until "$@"; do
        rounds=$((rounds - 1))
        [ $rounds -gt 0 ] || return 1
        sleep 0.05
    done
}

# lab_await FILE PATTERN [SECONDS]: waits until it stands in the file, 10 seconds at most.
lab_await() {
    lab_until "${3-10}" grep -q -s -e "$2" "$1"
}

# lab_await_new PATTERN: the same for what the fault has logged, 5 seconds at most.
lab_await_new() {
    lab_until 5 is_new "$1"
}

is_new() {
    new_lines | grep -q -e "$1"
}

# ---- starting and ending -----------------------------------------------------

is_alive() {
    grep -q '^State:[[:space:]]*[^[:space:]ZX]' "/proc/$1/status" 2>/dev/null
}

is_gone() {
    ! is_alive "$1"
}

# When a process started, by which it is told from a later one with the same number; nothing if there is none.
start_of() {
    sed -n '$s/.*) //p' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
}

# end_process PID START: by TERM, and by KILL what is left of its group after 5 seconds. Nothing is done to a process
# that got the number of one that ended; while some of a group are left, nobody gets its number.
end_process() {
    if [ "$2" ] && [ "$(start_of "$1")" = "$2" ]; then
        kill "$1" 2>/dev/null
        lab_until 5 is_gone "$1"
    fi
    case $(start_of "$1") in
    '' | "$2") kill -s KILL -- "-$1" 2>/dev/null ;;
    esac
}

all_alive() {
    while read -r pid start; do
        is_alive "$pid" && [ "$(start_of "$pid")" = "$start" ] || return 1
    done <"$1"
}

# Do all that lab_start has started run, but for those that lab_end has ended since?
still_runs() {
    grep -x -F -f "$folder/started" "$folder/pids" >"$folder/running"
    all_alive "$folder/running"
}

# Waits up to 10 seconds for a port that accepts connections.
wait_until_ready() {
    lab_until 10 is_decided "$1" && all_alive "$folder/pids"
}

is_decided() {
    "$PEER" -r 0 127.0.0.1 "$1" || ! all_alive "$folder/pids"
}

# Another process may have taken a free port in between: then others are tried.
start_product() {
    for _ in 1 2 3; do
        : >"$folder/pids"
        "$PEER" -f 9 | paste -s -d ' ' >"$folder/ports"
        read -r port tls_port mutual_port spare_port spare_port2 spare_port3 spare_port4 spare_port5 spare_port6 \
            <"$folder/ports"
        : >"$folder/unfilled"
        if lab_start && [ ! -s "$folder/unfilled" ] && wait_until_ready "$port"; then
            cp "$folder/pids" "$folder/started"
            return
        fi
        end_processes
    done
    echo "$lab_name $version: does not start" >&2
    tail -n 20 "$folder/unfilled" "$folder/out" "$folder/err" $(lab_logs) >&2
    return 1
}

end_processes() {
    while read -r pid start; do
        end_process "$pid" "$start"
    done <"$folder/pids"
}

end_product() {
    trap '' HUP INT PIPE TERM
    [ -z "$client" ] || kill "$client" 2>/dev/null
    end_processes
}

# ---- the logs ----------------------------------------------------------------

sizes() {
    for log in $(lab_logs); do
        [ -f "$log" ] || : >"$log"
        echo "$(wc -c <"$log") $log"
    done
}

wait_until_quiet() {
    last=
    until [ "$(sizes)" = "$last" ]; do
        last=$(sizes)
        sleep 0.1
    done
}

# Waits until the first log has grown since sizes went to the file before, lab_patience seconds at most, and until
# nothing more comes.
settle() {
    lab_until "$lab_patience" has_grown
    wait_until_quiet
}

has_grown() {
    [ "$(sizes | sed -n 1p)" != "$(sed -n 1p "$folder/before")" ]
}

# The lines since sizes went to the file marks, as text of one column.
new_lines() {
    while read -r size log; do
        tail -c "+$((size + 1))" "$log" | tr '\t' ' ' | tr -c '\n\40-\176' '?'
    done <"$folder/marks"
}

# What changes with each run, in any log or answer.
stay=$(printf '\001')
normal() {
    sed -E -e "s#$folder#*#g" -e "s#$work#*#g" -e 's/127\.0\.0\.1(:[0-9]+)?/*/g' \
        -e 's#[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9:.,]+(Z|[-+][0-9:]+)?#*#g' \
        -e 's#[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:[0-9:.]+( [-+][0-9]{4})?#*#g' \
        -e 's/x{40,}/*/g' -e 's/(^|[^H0-9(.])[0-9]{5,}/\1*/g' -e "s/$stay//g"
}

# ---- a fault -----------------------------------------------------------------

# Between the lines stands a sign that none of them has, as all that is not ASCII was taken away.
mark=$(printf ' \302\266 ')
in_one_line() {
    awk -v mark="$mark" '{ printf "%s%s", (NR > 1 ? mark : ""), $0 }'
}

# The bytes of the fault's request, with CRLF; @FILL N@ becomes so many x.
raw_request() {
    awk -v host="127.0.0.1:$1" -v ORS='\r\n' '
        function fill(count,   text) {
            for (text = "xxxxxxxx"; length(text) < count;) text = text text
            return substr(text, 1, count)
        }
        match($0, /@FILL [0-9]+@/) {
            $0 = substr($0, 1, RSTART - 1) fill(substr($0, RSTART + 6, RLENGTH - 7) + 0) substr($0, RSTART + RLENGTH)
        }
        { sub(/@HOST@/, host); print }' "$LAB/requests/$request"
}

# Asks as faults.tsv says; what comes back goes to the file answer.
ask() {
    [ "$options" != - ] || options=
    request=$fault
    case $client in
    peer:*) request=${client#peer:} ;;
    esac
    # shellcheck disable=SC2086 # options are several words
    case $client in
    curl) cd "$work" && lab_curl -k -i $options "$(url_of "$where")" ;;
    peer | peer:*) raw_request "$(port_of "$where")" | "$PEER" $options 127.0.0.1 "$(port_of "$where")" ;;
    own) lab_make "$fault" ;;
    esac >"$folder/$fault.answer" 2>>"$folder/client"
}

# port_of PLACE, as in faults.tsv
port_of() {
    case $1 in
    plain) echo "$port" ;;
    tls) echo "$tls_port" ;;
    mutual) echo "$mutual_port" ;;
    gateway | spare) echo "$spare_port" ;;
    spare[2-6]) eval "echo \"\$spare_port${1#spare}\"" ;;
    esac
}

# url_of URL: with the port in the place of a name.
url_of() {
    rest=${1#*://}
    place=${rest%%/*}
    echo "${1%%://*}://127.0.0.1:$(port_of "$place")${rest#"$place"}"
}

# The final status of an answer, or "-".
code_of() {
    tr -cd '\n\40-\176' <"$1" |
        awk '/^HTTP\/[0-9.]+ [2-9][0-9][0-9]/ { code = $2; exit } END { print code ? code : "-" }'
}

# The header section and the text of an answer, in lines that do not change from run to run.
answer_lines() {
    head -c 4000 "$1" | tr '\t\r' '  ' | tr -cd '\n\40-\176' |
        sed -E -e '/^(Date|Age|Expires|Last-Modified|E[Tt]ag|Content-Length|Alt-Svc|X-Varnish): ?/Id' \
            -e '/^(Server|Via|X-Powered-By): /Is#/[0-9]+\.[0-9.]+#/*#g' \
            -e 's/<[^>]*>/ /g' -e 's/[ ]+/ /g' -e 's/^ //' -e 's/ $//' -e '/^$/d' |
        lab_normal_answer | normal | head -n 30 | cut -c -300
}

# Makes one fault happen, and adds what was seen to the table seen.
make_happen() {
    sizes >"$folder/marks"
    lab_prepare "$fault"
    sizes >"$folder/before"
    ask &
    client=$!
    wait "$client"
    client=
    lab_after "$fault"
    settle
    new_lines >"$folder/$fault.log"
    lines=$(lab_normal <"$folder/$fault.log" | normal | in_one_line)
    answer=$(answer_lines "$folder/$fault.answer" | in_one_line)
    flag=$(lab_flag <"$folder/$fault.log")
    code=$(code_of "$folder/$fault.answer")
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$lab_name" "$version" "$fault" "$code" "${lines:--}" "${flag:--}" \
        "${answer:--}" >>"$folder/seen"
}

# skip FAULT REASON: what was recorded of it stays.
skip() {
    echo "$lab_name: $1 skipped, $2"
    [ ! -f "$RECORD" ] || awk -F "$tab" -v name="$lab_name" -v fault="$1" '$1 == name && $3 == fault' "$RECORD" \
        >>"$folder/seen"
}

# In a process of its own, because each product defines the same functions. What was seen counts only if the product ran
# until the end.
try_product() {
    name=$1 folder=$work/$1 client='' count=0
    mkdir "$folder"
    : >"$folder/pids"
    : >"$folder/seen"
    unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
    HOME=$folder # some write into it, if only because they are asked for their version
    export HOME
    defaults
    # shellcheck source=/dev/null
    . "$LAB/products/$name.sh"
    trap end_product EXIT
    trap 'exit 141' PIPE
    trap 'exit 143' HUP INT TERM
    version=$(lab_version)
    if [ -z "$version" ] || [ "$lab_lacks" ]; then
        echo "$lab_name: ${lab_lacks:-it} is not installed, skipped"
        return 0
    fi
    start_product || return 1
    wait_until_quiet
    # shellcheck disable=SC2034 # the kind is for the products
    while IFS=$tab read -r fault kind client where options; do
        case $fault in '#'*) continue ;; esac
        lab_has "$fault" || continue
        missing=$(lab_needs "$fault")
        if [ "$missing" ]; then
            skip "$fault" "$missing"
            continue
        fi
        make_happen
        count=$((count + 1))
        if ! still_runs; then
            echo "$lab_name $version: ended at $fault, what comes after it was not tried" >&2
            return 1
        fi
    done <<FAULTS
$(cat "$LAB/faults.tsv" "$LAB/products/$name.tsv" 2>/dev/null)
FAULTS
    cat "$folder/seen" >>"$work/seen"
    echo "$lab_name $version: $count faults"
}

# ---- what was seen beside what is recorded ---------------------------------

# The rows of the products that were tried, and those of the others as they are.
record() {
    [ -s "$work/seen" ] || return
    [ -f "$RECORD" ] || : >"$RECORD"
    {
        printf '# What the lab saw (make lab-record): %s.\n' \
            'product, version, fault, status that the client got, log, flag, answer'
        {
            awk -F "$tab" 'NR == FNR { tried[$1]; next } !/^#/ && !($1 in tried)' "$work/seen" "$RECORD"
            cat "$work/seen"
        } | sort
    } >"$work/record"
    cat "$work/record" >"$RECORD"
}

compare_record() {
    awk -F "$tab" '
        function differ(what, was, is) {
            if (was == is) return
            printf "%s, %s: the %s was %s\n%*s is %s\n", $1, $3, what, was, length($1 $3 what) + 12, "", is
            bad = 1
        }
        /^#/ { next }
        NR == FNR {
            version[$1] = $2; code[$1, $3] = $4; log_of[$1, $3] = $5; flag[$1, $3] = $6; answer[$1, $3] = $7
            next
        }
        { tried[$1]; seen[$1, $3] }
        !(($1, $3) in code) { print $1 ", " $3 ": not recorded"; bad = 1; next }
        { differ("status", code[$1, $3], $4); differ("log", log_of[$1, $3], $5); differ("flag", flag[$1, $3], $6)
            differ("answer", answer[$1, $3], $7) }
        version[$1] != $2 && !told[$1]++ { print $1 ": recorded with version " version[$1] }
        END {
            for (key in code) {
                split(key, part, SUBSEP)
                if (!(part[1] in tried) || key in seen) continue
                print part[1] ", " part[2] ": recorded, but not tried"
                bad = 1
            }
            exit bad
        }' "$RECORD" "$work/seen"
}

# The sentences of a file about what was seen and what db says.
ask_db() {
    {
        # ascii, so that quotation marks of the lines are nothing special
        printf '%s\n' '.mode ascii' '.separator "\t" "\n"' \
            'CREATE TEMP TABLE seen (product TEXT COLLATE NOCASE, version, fault, code, log, flag, answer);' \
            'CREATE TEMP TABLE line (product TEXT COLLATE NOCASE, fault, kind, status, text);' \
            ".import '$work/seen' seen" ".import '$work/lines' line" '.mode list'
        cat "$LAB/$1"
    } | "$SQLITE3" -batch -readonly "$DB" >"$work/differences" 2>&1
    cat "$work/differences"
    [ ! -s "$work/differences" ]
}

# The lines of logs and answers, each with the status that it has as a line of an access log; and what db says of them.
compare_db() {
    same=0
    awk -F "$tab" -v OFS="$tab" -v mark="$mark" '
        function status_in(text) {
            if (!match(text, /^[^ ]+ [^ ]+ [^ ]+ \[\*\] ".*" [0-9]+/) && !match(text, /^\* [A-Z_]+\/[0-9]+/) &&
                !match(text, /^\* \[\*\] [^ ]+ [^ ]+ [^ ]+ [0-9]+ /) &&
                !match(text, /"http\.log\.access.*"status":[0-9]+/) &&
                !(text ~ /^\[pid: / && match(text, /\([^()]* [0-9]+\)/))) return ""
            text = substr(text, RSTART, RLENGTH)
            sub(/[ )]$/, "", text)
            sub(/.*[^0-9]/, "", text)
            return text
        }
        { n = split($5, line, mark); for (i = 1; i <= n; i++) print $1, $3, "log", status_in(line[i]), line[i]
            n = split($7, line, mark); for (i = 1; i <= n; i++) print $1, $3, "answer", "", line[i] }' \
        "$work/seen" >"$work/lines"
    ask_db outcomes.sql || same=1
    ask_db signs.sql || same=1
    [ -z "$recorded" ] || ask_db recorded.sql || same=1
    return $same
}

# ---- the run -----------------------------------------------------------------

make_certificates() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$2" -keyout "$work/$1.key" -out "$work/$1.pem" \
        2>>"$work/openssl"
}

make_files() {
    files=$work/files
    mkdir -p "$files/folder"
    for file in file denied limited; do
        echo "$file" >"$files/$file"
    done
    make_certificates server localhost && make_certificates client-ca 'The authority' &&
        make_certificates stranger 'A stranger' || return 1
    cat "$work/server.pem" "$work/server.key" >"$work/both.pem"
    chmod 644 "$work"/*.key "$work/both.pem" # the products' users differ
}

start_origin() {
    "$ORIGIN" "$LAB/answers" >"$work/ports" 2>"$work/requests" &
    origin_pid=$!
    origin_start=$(start_of $origin_pid)
    lab_until 5 test -s "$work/ports" || return 1
    read -r origin refused full <"$work/ports"
}

clean_up() {
    trap '' HUP INT PIPE TERM
    if [ "$product_pid" ]; then
        kill "$product_pid" 2>/dev/null
        wait "$product_pid" 2>/dev/null
    fi
    if [ "$origin_pid" ] && [ "$(start_of "$origin_pid")" = "$origin_start" ]; then
        kill "$origin_pid" 2>/dev/null
        wait "$origin_pid" 2>/dev/null
    fi
    if [ "$keep" ]; then
        echo "What was seen stays in $work." >&2
    else
        rm -rf "$work"
    fi
}

try_products() {
    for product; do
        try_product "$product" &
        product_pid=$!
        wait $product_pid
        ended=$?
        product_pid=
        [ $ended -ne 141 ] || exit 141 # nobody reads what is said
        [ $ended -eq 0 ] || failed=yes
    done
}

recording='' recorded=''
case $1 in
--record) recording=yes && shift ;;
--recorded) recorded=yes && shift ;;
esac
# shellcheck disable=SC2012,SC2046 # they are single words
[ $# -gt 0 ] || set -- $(cd "$LAB/products" && ls -- *.sh | sed 's/\.sh$//')
user=$(id -un) group=$(id -gn)
[ "$user" != root ] || user=nobody group=$(id -gn nobody)
product_pid='' origin_pid='' failed='' keep=$LAB_KEEP
work=$(mktemp -d "${TMPDIR:-/tmp}/lab.XXXXXX") || exit 1
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 141' PIPE
trap 'exit 143' TERM
chmod 755 "$work" # for users that the products change to
: >"$work/seen"
if [ "$recorded" ]; then
    grep -v '^#' "$RECORD" >"$work/seen" || exit 1 # as if it had been seen just now
    compare_db
    exit
fi
make_files && start_origin || exit 1
try_products "$@"
[ -z "$recording" ] || record
[ ! -f "$RECORD" ] || compare_record || failed=yes
compare_db || failed=yes
[ -z "$failed" ]
