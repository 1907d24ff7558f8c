# HAProxy in the lab; see lab.sh for what these functions are for.
lab_name=HAProxy

lab_version() {
    haproxy -v 2>/dev/null | sed -n 's/^HAProxy version \([0-9.]*\).*/\1/p'
}

lab_start() {
    grep -E '^(Connection|Upgrade|Sec-)' "$LAB/requests/websocket" >"$work/websocket"
    lab_run haproxy -db -f "$(lab_fill)"
}

lab_logs() {
    echo "$folder/out"
}

lab_has() {
    case $1 in
    missing | no-index | method-on-file | range) return 1 ;; # it has no files
    content-too-large) return 1 ;;                          # it has no limit
    redirect-loop) return 1 ;;                              # it follows no redirects and makes none by itself
    stale-served) return 1 ;;                               # its cache never does that
    esac
}

# Says a command to the stats socket.
tell() {
    echo "$1" | "$PEER" 127.0.0.1 "$spare_port3" >/dev/null
}

# Enables the only server of a backend, which does not pass its checks.
let_fail() {
    tell "enable server $1/only"
    lab_await "$folder/out" "$1 has no server available"
}

lab_prepare() {
    case $1 in
    all-down | check-*) let_fail "$1" ;;
    listen-down) let_fail second ;;
    from-cache) lab_ask /from-cache ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# ask_for_fault PORT ANSWER [OPTION...]: for a path that begins with the fault and ends with what the server behind
# does.
ask_for_fault() {
    where=http://127.0.0.1:$1/$fault/$2
    shift 2
    lab_curl -i "$@" "$where"
}

# Waits until the server behind, which does not answer, has the request.
await_request() {
    lab_await "$work/requests" " /$fault/silent "
}

# ask_behind_another PORT [OPTION...]: while another request has the only place at the server.
ask_behind_another() {
    ask_for_fault "$1" silent >/dev/null &
    await_request
    place=$1
    shift
    ask_for_fault "$place" silent "$@"
}

# Asks, and says a command to the stats socket when the content has begun.
ask_until_content() {
    ask_for_fault "$port" stalled -N &
    lab_await "$folder/$fault.answer" 0123456789
    tell "$1"
}

lab_make() {
    case $1 in
    sessions-shut)
        ask_for_fault "$port" silent &
        await_request
        tell "shutdown sessions server origin/origin"
        ;;
    sessions-shut-late) ask_until_content "shutdown sessions server origin/origin" ;;
    marked-down) ask_until_content "disable server marked-down/origin" ;;
    queue-timeout) ask_behind_another "$port" ;;
    left-in-queue) ask_behind_another "$spare_port" -m 0.3 ;;
    timeouts-missing) haproxy -c -f "$(lab_fill haproxy-no-timeouts.conf)" >>"$folder/out" 2>&1 ;;
    esac
    wait
}

# Times, sizes, counts, numbers of processes, and the version of the package; what stays are the times that are -1, not
# reached, the number of retries, and the size 0 of no answer.
lab_normal() {
    awk '
        function stars(text, keep,   part, i, result) {
            for (i = 1; i <= split(text, part, "/"); i++)
                result = result (i > 1 ? "/" : "") (part[i] == "-1" || i == keep ? part[i] : "*")
            return result
        }
        /^\[NOTICE\]/ { next }
        $5 ~ /^[-+0-9]+\// && NF > 12 {
            $5 = stars($5, 0); $7 = $7 == "0" ? 0 : "*"; $11 = stars($11, 5); $12 = stars($12, 0)
        }
        { sub(/[0-9]+ sessions active/, "* sessions active") }
        { sub(/check duration: [0-9]+ms/, "check duration: *"); sub(/\([0-9]+\) :/, "(*) :"); print }'
}

# Of the first line: behind it may be another request that was in the way.
lab_flag() {
    sed -nE 's/.* - - ([-A-Za-z]{4}) [0-9/]+ [0-9/]+ .*/\1/p' | head -n 1
}
