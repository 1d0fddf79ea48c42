(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "accelerator-two-regions": {
    since: "0.1.0",
    why: `
    An accelerator answers under addresses that never change, and leads to the nearest region that is healthy. With
    the endpoints of one region only it has nowhere else to lead to, and fails open: users are sent to what has
    failed.
  `,
    remedy: `
    Add an endpoint group in the recovery region to each listener. Its traffic dial may be zero: when no endpoint of
    the other region is healthy, Global Accelerator sends users there all the same. Groups cost nothing by
    themselves.
  `,
    example: {
  cloudformation: `
    Resources:
      Accelerator:
        Type: AWS::GlobalAccelerator::Accelerator
        Properties: { Name: shop }
      Listener:
        Type: AWS::GlobalAccelerator::Listener
        Properties:
          AcceleratorArn: !Ref Accelerator
          Protocol: TCP
          PortRanges: [{ FromPort: 443, ToPort: 443 }]
      Home:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-west-1 }
      Recovery:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-central-1 }
  `,
  terraform: `
    resource "aws_globalaccelerator_accelerator" "shop" {
      name = "shop"
    }

    resource "aws_globalaccelerator_listener" "https" {
      accelerator_arn = aws_globalaccelerator_accelerator.shop.arn
      protocol        = "TCP"

      port_range {
        from_port = 443
        to_port   = 443
      }
    }

    resource "aws_globalaccelerator_endpoint_group" "region" {
      for_each              = toset(["eu-west-1", "eu-central-1"])
      listener_arn          = aws_globalaccelerator_listener.https.arn
      endpoint_group_region = each.key
    }
  `,
},
    noFix: "an endpoint group leads to what stands in the recovery region, which has to be there first",
    references: [
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
};
})
