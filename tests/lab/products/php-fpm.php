<?php
// The script of the lab behind PHP-FPM: its name, of which there are several, says what goes wrong in it.
function calls_itself()
{
    array_map('calls_itself', [1]);
}

switch (basename($_SERVER['SCRIPT_NAME'], '.php')) {
case 'memory':
    str_repeat('x', 200 << 20);
    break;
case 'time':
    set_time_limit(1); // by default 30 seconds
    while (true);
case 'uncaught':
    throw new RuntimeException('nobody catches this');
case 'crashed': // the stack of C ends before PHP's memory does
    calls_itself();
    break;
case 'killed': // as the kernel does when memory is short
    posix_kill(getmypid(), 9);
    break;
case 'slow':
case 'terminated':
case 'busy':
    sleep(3);
    break;
case 'full': // three, one after the other
    sleep(2);
    break;
case 'post-too-large': // what frameworks answer then
    if ($_SERVER['CONTENT_LENGTH'] > 0 && !$_POST)
        http_response_code(413);
}
