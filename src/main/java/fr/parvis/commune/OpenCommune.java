package fr.parvis.commune;

/**
 * @param insee official code of the commune, for example 29019
 * @param host its host name, or null for {@code NAME.localhost} made from the official name
 * @param administrator e-mail of the first administrator, where {@code {host}} stands for the host
 *     name, or null when nobody is invited yet
 * @param colour {@code #rrggbb}, or null for a colour derived from the code
 */
public record OpenCommune(String insee, String host, String administrator, String colour) {

    String administratorAt(String actualHost) {
        return administrator == null ? null : administrator.replace("{host}", actualHost);
    }
}
