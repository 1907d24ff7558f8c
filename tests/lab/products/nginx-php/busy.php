<?php
echo "is busy\n";
flush();
sleep(5);
