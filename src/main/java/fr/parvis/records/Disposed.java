package fr.parvis.records;

/**
 * What disposing of one thing did.
 *
 * @param rows of the database that were erased or emptied
 * @param files erased from the disk
 * @param sha256 of all that was erased, so that a copy found later can be told; lower-case
 *     hexadecimal
 */
public record Disposed(int rows, int files, String sha256) {}
