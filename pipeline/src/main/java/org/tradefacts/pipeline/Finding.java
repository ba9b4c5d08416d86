package org.tradefacts.pipeline;

/** What comes next in an input file: a document, or word of one that cannot be had. */
sealed interface Finding permits SourceDocument, Reject {}
