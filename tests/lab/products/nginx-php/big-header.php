<?php
header('Set-Cookie: large=' . str_repeat('x', 10000));
