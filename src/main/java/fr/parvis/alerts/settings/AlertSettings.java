package fr.parvis.alerts.settings;

import fr.parvis.alerts.rules.QuietHours;

/**
 * What a commune chose.
 *
 * @param mapCentre {@code latitude, longitude}, or empty for all of France
 * @param tiles address of the map's pictures, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param socialServer address of a server that speaks as Mastodon does, or empty
 * @param socialToken opened
 */
public record AlertSettings(
        QuietHours quiet, String mapCentre, String tiles, String socialServer, String socialToken) {

    /** The map of the Institut national de l’information géographique, free of use. */
    public static final String IGN =
            "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
                    + "&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png"
                    + "&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";

    public static final AlertSettings USUAL = new AlertSettings(QuietHours.USUAL, "", IGN, "", "");

    public boolean posts() {
        return !socialServer.isEmpty() && !socialToken.isEmpty();
    }
}
