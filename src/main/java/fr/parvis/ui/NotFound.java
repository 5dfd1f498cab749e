package fr.parvis.ui;

/**
 * Thrown by any module for a thing that is not there, or not for this person: the commune's 404
 * page.
 */
public class NotFound extends RuntimeException {
    public NotFound() {
        super(null, null, false, false);
    }
}
