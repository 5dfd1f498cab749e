/** What happens to the requests of an agent who leaves. */
package fr.parvis.requests.leaving;
