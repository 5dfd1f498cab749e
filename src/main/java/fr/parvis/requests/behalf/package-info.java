/** What an agent typed for somebody: for whom, how identity was checked, under which mandate. */
package fr.parvis.requests.behalf;
