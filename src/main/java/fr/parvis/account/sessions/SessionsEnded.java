package fr.parvis.account.sessions;

/** Some sessions of the current commune ended, or what they may do changed. */
record SessionsEnded() {}
