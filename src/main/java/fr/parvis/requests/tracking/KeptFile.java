package fr.parvis.requests.tracking;

import fr.parvis.files.StoredFile;

/**
 * A file that a refused form keeps.
 *
 * @param token what the form sends back of it
 */
public record KeptFile(String token, StoredFile file) {}
