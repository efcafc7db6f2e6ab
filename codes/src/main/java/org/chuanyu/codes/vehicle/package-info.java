/**
 * 车辆: identification of road vehicles. Start with {@link org.chuanyu.codes.vehicle.VehicleIdentificationNumber}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.codes.vehicle;
