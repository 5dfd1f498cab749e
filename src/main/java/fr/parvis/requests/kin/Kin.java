package fr.parvis.requests.kin;

import java.util.List;

/**
 * The other requests beside one.
 *
 * @param tied linked, merged or split, the last one first
 * @param lookalikes of the same person and procedure, near in time, and of which nothing was said
 *     yet; the likest first
 */
public record Kin(List<Relative> tied, List<Relative> lookalikes) {}
