/** Scanned batches: read, split, and each page led to where it belongs. */
package fr.parvis.requests.scanning;
