package fr.parvis.ui.assets;

import fr.parvis.commune.Communes;
import fr.parvis.ui.Assets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door of the assets: addresses for templates. */
@Component
class PublishedAssets implements Assets {

    private final AssetFiles files;
    private final CommuneColours colours;
    private final Communes communes;

    PublishedAssets(AssetFiles files, CommuneColours colours, Communes communes) {
        this.files = files;
        this.colours = colours;
        this.communes = communes;
    }

    @Override
    public String url(String name) {
        return files.named(name).url();
    }

    @Override
    public String theme() {
        return colours.theme(communes.current().colour()).url();
    }

    @Override
    public String textColour(String colour) {
        return Theme.of(colour).light().accent().hex();
    }

    @Override
    public List<Contrast> contrasts(String colour) {
        return Contrasts.of(Theme.of(colour));
    }

    @Override
    public String emblem() {
        return colours.emblem(communes.current().colour()).url();
    }

    @Override
    public String icon(String name) {
        return files.icon(name);
    }
}
