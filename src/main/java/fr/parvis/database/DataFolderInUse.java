package fr.parvis.database;

import java.nio.file.Path;

/** Another running program keeps its data in this folder. */
final class DataFolderInUse extends StartRefused {

    private static final long serialVersionUID = 1;

    DataFolderInUse(Path folder) {
        super("Parvis already runs on the data folder " + folder);
    }
}
