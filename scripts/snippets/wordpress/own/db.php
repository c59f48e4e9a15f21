<?php

/** A database in which there is nothing. */
class EmptyDatabase extends wpdb
{
    public function db_connect($allow_bail = true)
    {
        $this->ready = true;
        return true;
    }

    public function query($query)
    {
        $this->last_result = [];
        return 0;
    }

    public function _real_escape($data)
    {
        return addslashes((string) $data);
    }

    public function get_col_charset($table, $column)
    {
        return 'utf8mb4';
    }
}

$wpdb = new EmptyDatabase('', '', '', '');
