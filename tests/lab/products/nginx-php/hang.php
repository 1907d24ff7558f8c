<?php
sleep(5);
