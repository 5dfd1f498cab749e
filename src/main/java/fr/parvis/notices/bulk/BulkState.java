package fr.parvis.notices.bulk;

/** Where one letter to one person stands. */
enum BulkState {
    WAITING,
    HANDED,
    SENT,
    FAILED,
    BOUNCED
}
