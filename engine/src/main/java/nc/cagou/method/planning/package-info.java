/**
 * Methods of planning: land taken against people arrived, nearness of services, degree of
 * urbanisation, inequality and diversity, passing figures from one set of zones to another.
 */
package nc.cagou.method.planning;
