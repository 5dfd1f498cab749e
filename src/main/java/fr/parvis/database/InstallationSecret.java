package fr.parvis.database;

/** The one secret of the installation from which {@link InstallationKeys} are derived. */
public interface InstallationSecret {

    /** The same on every node, for ever. */
    byte[] read();
}
