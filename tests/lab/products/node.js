// The server of the lab in Node: the path says what goes wrong. It logs each request, and what is none with the code of
// the error.
'use strict';
const http = require('http');

function proxy(response) {
    http.get('http://127.0.0.1:@REFUSED@/', () => {}).on('error', (error) => {
        console.error(error.message);
        response.writeHead(502).end('Bad Gateway\n');
    });
}

function answer(request, response) {
    response.on('close', () => {
        const end = response.writableFinished ? response.statusCode : 'closed before the answer';
        console.log(request.method, request.url, end);
    });
    if (request.url === '/exception')
        setImmediate(() => { throw new Error('nobody catches this'); });
    else if (request.url === '/proxy')
        proxy(response);
    else if (request.url === '/silent')
        setTimeout(() => response.end('late\n'), 600);
    else
        response.end('ok\n');
}

// By default headersTimeout is 60 seconds, requestTimeout 300, and connectionsCheckingInterval 30.
const times = {headersTimeout: 1000, requestTimeout: 1000, connectionsCheckingInterval: 100};
const server = http.createServer(times, answer);

// Errors are looked at and not handled, so that the answer is Node's own.
server.emit = (event, ...values) => {
    if (event === 'clientError')
        console.log('clientError', values[0].code);
    return http.Server.prototype.emit.call(server, event, ...values);
};
server.listen(process.argv[2], '127.0.0.1');
