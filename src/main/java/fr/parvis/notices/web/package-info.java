/**
 * Requests to services that a commune names: providers of SMS, push services, social networks. By
 * default only to the public network.
 */
@org.springframework.modulith.NamedInterface("web")
package fr.parvis.notices.web;
