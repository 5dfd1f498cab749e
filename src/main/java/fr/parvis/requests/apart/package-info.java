/** Separation of duties: some steps want other hands than earlier ones. */
package fr.parvis.requests.apart;
