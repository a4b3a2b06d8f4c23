/* The table that compile_wordnet wrote, as read-only data. FIGCHECK_WORDNET_TABLE is its path. */
        .section .rodata
        .balign 64
        .global figcheck_wordnet_table
        .type figcheck_wordnet_table, %object
figcheck_wordnet_table:
        .incbin FIGCHECK_WORDNET_TABLE
        .size figcheck_wordnet_table, . - figcheck_wordnet_table
        .section .note.GNU-stack, "", %progbits
