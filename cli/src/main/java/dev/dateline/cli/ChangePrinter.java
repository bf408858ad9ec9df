package dev.dateline.cli;

import dev.dateline.compare.ArticleChange;

/** Prints what differs between two corpora. */
interface ChangePrinter {

    void print(ArticleChange change);
}
