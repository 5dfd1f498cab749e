package fr.parvis.subscribers;

/** How a message reaches somebody. */
public enum Channel {
    EMAIL,
    SMS,
    PUSH
}
