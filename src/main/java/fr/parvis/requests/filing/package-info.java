/** The resident writes: drafts, one page after the other, check, one Send. */
package fr.parvis.requests.filing;
