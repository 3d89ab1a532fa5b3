/**
 * Methods of spatial statistics: who is a neighbour of whom, whether like lies near like, and
 * where.
 */
package nc.cagou.method.space;
